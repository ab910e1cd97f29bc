/** Office.context.document and its kin: the calls that are no Excel batches, by their dispatch ids. */
import type { Envelope } from './wire.ts';
import type { Workbook } from '../document/model.ts';

export interface CommonApi {
  /** Settings at start: name and JSON text. */
  settings(): [string, string][];
  /** The answer to a message that is no call; null: a plain acknowledgement. */
  message(message: Envelope): unknown;
  execute(data: object): Promise<unknown>;
}

export interface CommonApiSources {
  readonly workbook: Workbook;
  /** The workbook as a file. */
  file(): Promise<Uint8Array>;
  selection(): { readonly values: unknown; readonly text: unknown; write(data: unknown): void };
  onDialog(request: DialogRequest): void;
  binding(id: string): BindingFacts | null;
  /** Goes to an address or a name; false when there is none. */
  goTo(address: string): boolean;
}

/** Office.context.ui.displayDialogAsync, and the closing of what it opened. Sizes are percent of the screen. */
export type DialogRequest =
  | { readonly open: true; readonly url: string; readonly width: number; readonly height: number }
  | { readonly open: false };

/** What the common API wants to know of a binding. */
export interface BindingFacts {
  readonly Name: string;
  readonly BindingType: string;
  readonly RowCount: number;
  readonly ColCount: number;
  readonly HasHeaders: boolean;
}

type Request = Record<string, unknown> & { DdaMethod?: { DispatchId?: number } };

const ok = { Error: 0 };

export function commonApi(sources: CommonApiSources): CommonApi {
  const { workbook } = sources;
  const files = new Map<number, { bytes: Uint8Array; slice: number }>();
  const settings = (): [string, string][] => [...workbook.settings].map(([name, v]) => [name, JSON.stringify(v)]);
  const calls: Record<number, (request: Request) => unknown> = {
    64: (request) => {
      const kind = String((request['DdaGetBindingData'] as { CoerceType?: unknown } | undefined)?.CoerceType ?? '');
      const { values } = sources.selection();
      const isMatrix = kind === '2' || /matrix/i.test(kind);
      const rows = values as unknown[][];
      const text = rows.map((row) => row.join('\t')).join('\r\n');
      return { Error: 0, Data: isMatrix ? rows : text };
    },
    65: (request) => {
      sources.selection().write((request['DdaSetBindingData'] as { Data?: unknown } | undefined)?.Data);
      return ok;
    },
    68: (request) => {
      const id = (request['DdaBindingsMethod'] as { BindingId?: string } | undefined)?.BindingId;
      const found = sources.binding(String(id));
      return found ? { Error: 0, Bindings: [found] } : { Error: 3002 };
    },
    75: () => ({
      Error: 0,
      Properties: { Settings: settings().map(([Name, Value]) => ({ Name, Value })) },
    }),
    76: (request) => {
      const method = request['DdaSettingsMethod'] as { Properties?: [string, string][] } | undefined;
      workbook.settings.clear();
      for (const [name, value] of method?.Properties ?? []) workbook.settings.set(name, JSON.parse(value));
      workbook.isDirty = true;
      workbook.notify({ name: 'settingsChanged', data: {} });
      return ok;
    },
    77: async (request) => {
      const handle = files.size + 1;
      const bytes = await sources.file();
      files.set(handle, { bytes, slice: Number(request['1'] ?? 65536) });
      return { Error: 0, '0': handle, '1': bytes.length };
    },
    80: (request) => {
      const file = files.get(Number(request['2']));
      if (!file) return { Error: 1000 };
      const index = Number(request['3'] ?? 0);
      const part = file.bytes.subarray(index * file.slice, (index + 1) * file.slice);
      return { Error: 0, '0': [...part], '1': part.length };
    },
    81: () => ok,
    82: (request) => {
      const id = (request['DdaGoToByIdMethod'] as { Id?: unknown } | undefined)?.Id;
      return sources.goTo(String(id)) ? ok : { Error: 1010 };
    },
    86: () => ({ Error: 0, '0': { '1': workbook.name } }),
  };
  return {
    settings,
    message(message) {
      if (message._actionName === 'dialogMessageReceived') sources.onDialog(dialogRequest(message));
      return null;
    },
    async execute(data) {
      const request = data as Request;
      const call = calls[request.DdaMethod?.DispatchId ?? -1];
      // 94 is a ribbon button's completed(); what else is not known is refused as "not supported".
      if (!call)
        return request.DdaMethod?.DispatchId === 94 || request.DdaMethod?.DispatchId === 145 ? ok : { Error: 5000 };
      return call(request);
    },
  };
}

/** The options travel as JSON text where other registrations name their object. */
function dialogRequest(message: Envelope): DialogRequest {
  if (message._actionType !== 1) return { open: false };
  const { targetId } = (message._data ?? {}) as { targetId?: string };
  const { url, width, height } = JSON.parse(targetId ?? '{}') as { url?: string; width?: number; height?: number };
  return { open: true, url: String(url ?? ''), width: Number(width ?? 99), height: Number(height ?? 99) };
}
