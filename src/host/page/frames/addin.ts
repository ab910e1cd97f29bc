/** The add-in around a workbook: its pane, the page behind its buttons, and its dialogs, each with its own office.js. */
import type { DialogRequest } from '../../protocol/common-api.ts';
import type { Session } from '../../protocol/session.ts';
import type { Envelope } from '../../protocol/wire.ts';
import type { OpenedWorkbook } from '../../serve.ts';
import { serve } from '../../serve.ts';
import type { OfficeFrame } from './office-frame.ts';
import { officeFrame } from './office-frame.ts';

export interface AddinOptions {
  readonly locale: string;
  readonly titles: { readonly pane: string; readonly commands: string; readonly dialog: string };
  /** Where the pane is shown, and where frames that nobody sees are kept. */
  readonly paneSlot: HTMLElement;
  readonly hiddenSlot: HTMLElement;
  showDialog(frame: HTMLIFrameElement, onClosed: () => void): () => void;
  /** The add-in asked something of the workbook: it may have changed. */
  onTraffic(): void;
  /** A frame's window is there: keys can be heard in it. */
  onFrame(frame: HTMLIFrameElement): void;
}

interface Member {
  readonly frame: OfficeFrame;
  readonly session: Session;
}

const completedId = 94;

export class Addin {
  private readonly opened: OpenedWorkbook;
  private readonly options: AddinOptions;
  private pane: Member | null = null;
  private commands: Promise<Member> | null = null;
  private readonly members = new Set<Member>();
  private nextCommand = 0;

  constructor(opened: OpenedWorkbook, options: AddinOptions) {
    this.opened = opened;
    this.options = options;
  }

  /** Shows a page of the add-in in the pane, in place of what stood there. */
  showPane(page: string): void {
    this.end(this.pane);
    this.pane = this.begin(page, this.options.titles.pane, this.options.paneSlot);
  }

  hidePane(): void {
    this.end(this.pane);
    this.pane = null;
  }

  get isPaneShown(): boolean {
    return this.pane !== null;
  }

  /** Into the pane: to its first control, as F6 in Excel. */
  focusPane(): void {
    const frame = this.pane?.frame.element;
    frame?.focus();
    frame?.contentDocument?.querySelector<HTMLElement>('button, a[href], input, [tabindex="0"]')?.focus();
  }

  /** Loads the page behind the buttons, so that the first press is answered at once. */
  prepare(page: string): void {
    this.commands ??= this.ready(page);
  }

  /** Runs a function of the add-in as its ribbon button would; resolves when the add-in says that it is done. */
  async run(page: string, name: string, control: string): Promise<void> {
    this.prepare(page);
    const { frame, session } = await (this.commands as Promise<Member>);
    const id = `command-${++this.nextCommand}`;
    await new Promise<void>((done) => {
      frame.port.onMessage((message) => {
        const data = (message._data ?? {}) as { DdaMethod?: { DispatchId?: number }; '0'?: unknown };
        if (data.DdaMethod?.DispatchId === completedId && data['0'] === id) done();
      });
      session.fire('appCommandInvoked', [id, name, JSON.stringify({ source: { id: control } })]);
    });
    await this.opened.company.settle();
  }

  close(): void {
    for (const member of [...this.members]) this.end(member);
  }

  private begin(page: string, title: string, slot: HTMLElement): Member {
    const frame = officeFrame(page, this.options.locale, title);
    const opener: { session: Session | null } = { session: null };
    const session = serve(frame.port, this.opened, {
      locale: this.options.locale,
      onDialog: (request) => this.dialog(request, opener.session),
    });
    opener.session = session;
    frame.port.onMessage((message) => {
      if (message._actionName === 'executeMethod') this.options.onTraffic();
    });
    frame.element.addEventListener('load', () => this.options.onFrame(frame.element));
    slot.append(frame.element);
    const member = { frame, session };
    this.members.add(member);
    return member;
  }

  private end(member: Member | null): void {
    if (!member) return;
    member.session.close();
    member.frame.close();
    this.members.delete(member);
  }

  /** The frame is ready when office.js has told that its functions can be called. */
  private ready(page: string): Promise<Member> {
    return new Promise((resolve) => {
      const member = this.begin(page, this.options.titles.commands, this.options.hiddenSlot);
      const hear = (message: Envelope): void => {
        const text = JSON.stringify(message._data ?? '');
        if (text.includes('NotifyActionHandlerReady')) setTimeout(() => resolve(member), 0);
      };
      member.frame.port.onMessage(hear);
    });
  }

  private open: { member: Member; close: () => void } | null = null;

  private dialog(request: DialogRequest, opener: Session | null): void {
    const before = this.open;
    this.open = null;
    before?.close();
    this.end(before?.member ?? null);
    if (!request.open) return;
    const address = new URL(request.url, window.location.origin);
    if (address.origin !== window.location.origin) return opener?.fire('dialogMessageReceived', { messageType: 12006 });
    const slot = document.createElement('div');
    const member = this.begin(address.pathname + address.search, this.options.titles.dialog, slot);
    const close = this.options.showDialog(member.frame.element, () => {
      if (this.open?.member !== member) return;
      this.open = null;
      this.end(member);
      opener?.fire('dialogMessageReceived', { messageType: 12006 });
    });
    this.open = { member, close };
  }
}
