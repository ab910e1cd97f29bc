/** One add-in talking to one workbook: envelopes in, answers and events out. Knows nothing of where the messages travel. */
import type { HostObject } from '../executor/host-object.ts';
import type { RequirementSets } from '../executor/requirement-gate.ts';
import { requirementGate } from '../executor/requirement-gate.ts';
import { runBatch } from '../executor/run-batch.ts';
import type { BatchContext } from '../executor/run-batch.ts';
import type { CommonApi } from './common-api.ts';
import type { Company } from './company.ts';
import { Counters } from './counters.ts';
import { EventQueue } from './event-queue.ts';
import { Faults, faultError, withNulls } from './faults.ts';
import { internalObject, isInternalBatch } from './internal-objects.ts';
import type { BatchAnswer, BatchRequest, Envelope, Port } from './wire.ts';
import type { LiveRange, Workbook } from '../document/model.ts';

export interface SessionOptions {
  readonly locale: string;
  readonly requirementSets: RequirementSets;
  readonly document: string;
  readonly root: HostObject;
  readonly workbook: Workbook;
  readonly commonApi: CommonApi;
  /** The other windows on the same workbook. */
  readonly company: Company;
  /** Failures of the host itself. */
  onBug(error: unknown): void;
}

/** Excel on the web refuses requests and answers above this. */
const payloadLimit = 5 * 1024 * 1024;

const batchDispatchId = 93;

export class Session {
  readonly counters = new Counters();
  readonly faults = new Faults();
  readonly events: EventQueue;
  private readonly port: Port;
  private readonly options: SessionOptions;
  private readonly references = new Map<string, HostObject>();
  private readonly referenceIds = new Map<HostObject, string>();
  private nextReference = 0;
  private readonly gate;
  private readonly stopListening: () => void;
  private isClosed = false;

  constructor(port: Port, options: SessionOptions) {
    this.port = port;
    this.options = options;
    this.gate = requirementGate(options.requirementSets);
    this.events = new EventQueue((name, data) => this.fire(name, data));
    this.stopListening = options.workbook.listen(this.events);
    options.company.join(this);
    port.onMessage((message) => this.receive(message));
  }

  /** Resolves when no request is being worked on and no event is waiting. */
  settle(): Promise<void> {
    return this.options.company.settle();
  }

  /** The window is gone: says and hears no more. What it began is carried out. */
  close(): void {
    this.isClosed = true;
    this.stopListening();
    this.options.company.leave(this);
    for (const id of [...this.references.keys()]) this.release(id);
  }

  /** Sends a message of the host's own accord. */
  fire(name: string, data: unknown): void {
    this.post({
      _messageType: 1,
      _responseType: 1,
      _actionName: name,
      _conversationId: 'c1',
      _correlationId: -1,
      _errorCode: 0,
      _data: data,
      _serializerVersion: 1,
    });
  }

  private post(message: Envelope): void {
    if (!this.isClosed) this.port.post(message);
  }

  private receive(message: Envelope): void {
    if (message._messageType !== 0 || this.isClosed) return;
    const reply = (data: unknown): void =>
      this.post({ ...message, _messageType: 1, _responseType: 0, _errorCode: 0, _data: data });
    if (message._actionName === 'ContextActivationManager_getAppContextAsync') return reply(this.appContext());
    if (message._actionName !== 'executeMethod') {
      const known = this.options.commonApi.message(message);
      return reply(known ?? { Error: 0 });
    }
    const data = (message._data ?? {}) as { DdaMethod?: { DispatchId?: number }; ArrayData?: unknown[] };
    const { company, commonApi } = this.options;
    if (data.DdaMethod?.DispatchId === batchDispatchId) {
      const body = String(data.ArrayData?.[4] ?? '');
      company.takeTurn(() => this.guarded(() => this.batch(body, reply), reply));
    } else void company.work(() => this.guarded(async () => reply(await commonApi.execute(data)), reply));
  }

  /** A failure of ours is told, and answered as Excel's general one. */
  private async guarded(job: () => Promise<void>, reply: (data: unknown) => void): Promise<void> {
    try {
      await job();
    } catch (error) {
      this.options.onBug(error);
      reply({ Error: 5001 });
    }
  }

  private async batch(body: string, reply: (data: unknown) => void): Promise<void> {
    const { workbook } = this.options;
    if (body.length > payloadLimit || byteLength(body) > payloadLimit) return reply({ Error: 5103 });
    const request = JSON.parse(body) as BatchRequest;
    const isOwn = isInternalBatch(request);
    const fault = isOwn ? null : this.faults.next(request.Actions.length);
    if (fault?.when === 'silent') return;
    if (fault?.when === 'before' && fault.envelope !== undefined) return reply({ Error: fault.envelope });
    const [cells, undo] = [workbook.cellsTouched, workbook.undoClearing];
    workbook.isScriptRunning = true;
    const failBefore =
      fault?.when === 'before' || fault?.when === 'middle'
        ? {
            action: fault.when === 'before' ? 0 : (fault.action ?? Math.floor(request.Actions.length / 2)),
            error: faultError(fault),
          }
        : null;
    const answer = await runBatch(request, this.context(), failBefore ? { failBefore } : {});
    workbook.isScriptRunning = false;
    workbook.isCalculationSuspended = false;
    if (fault?.when === 'after') this.spoil(answer, faultError(fault));
    const text = fault?.when === 'nulls' ? withNulls(JSON.stringify(answer)) : JSON.stringify(answer);
    const requestBytes = byteLength(body);
    const responseBytes = byteLength(text);
    if (!isOwn)
      this.counters.add({
        syncs: 1,
        requestBytes,
        responseBytes,
        cells: workbook.cellsTouched - cells,
        undoClearing: workbook.undoClearing - undo,
      });
    else if (request.Actions.some((a) => a.Name === '_RemoveReference')) this.counters.endRun();
    if (fault?.when === 'lost') return;
    if (fault?.when === 'after' && fault.envelope !== undefined) return reply({ Error: fault.envelope });
    if (responseBytes > payloadLimit) return reply({ Error: 5104 });
    reply({ Error: 0, Version: 1, Data: [200, [], text] });
  }

  private spoil(answer: BatchAnswer, error: ReturnType<typeof faultError>): void {
    answer.Results.length = 0;
    answer.Error = { Code: error.code, Message: error.message, Location: null, ActionIndex: 0 };
  }

  private context(): BatchContext {
    return {
      root: this.options.root,
      gate: this.gate,
      byReference: (id) => this.references.get(id),
      newObject: (name) => internalObject(name),
      keep: (target) => this.keep(target),
      release: (id) => this.release(id),
      referenceOf: (target) => this.referenceIds.get(target),
      onEventRegistration: (target, member) => this.events.registered(target, member),
      onBug: (error) => this.options.onBug(error),
    };
  }

  private keep(target: HostObject): string {
    const known = this.referenceIds.get(target);
    if (known !== undefined) return known;
    const id = `ref${++this.nextReference}`;
    this.references.set(id, target);
    this.referenceIds.set(target, id);
    if ('area' in target && 'isDeleted' in target) this.options.workbook.liveRanges.add(target as unknown as LiveRange);
    return id;
  }

  private release(id: string): void {
    const target = this.references.get(id);
    if (!target) return;
    this.references.delete(id);
    this.referenceIds.delete(target);
    this.options.workbook.liveRanges.delete(target as unknown as LiveRange);
  }

  private appContext(): object {
    const { locale, requirementSets, document } = this.options;
    return {
      _id: 'i1',
      _appName: 16,
      _appVersion: '16.0',
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: document,
      _clientMode: 1,
      _settings: this.options.commonApi.settings(),
      _reason: 0,
      _osfControlType: 1,
      // Nobody is signed in. An empty text would make office.js parse what is no XML, and a strict page complain of it.
      _eToken: '<t aid=""/>',
      _correlationId: 'malkedjan-local-host',
      _appInstanceId: 'i1',
      _requirementMatrix: JSON.stringify(requirementSets),
    };
  }
}

function byteLength(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
