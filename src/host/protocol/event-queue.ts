/** Events of the workbook on their way to the add-in: sent together, after the answer to the request that caused them. */
import type { Notice, WorkbookEvent, WorkbookListener } from '../document/events.ts';
import { EventType } from '../document/events.ts';
import type { HostObject } from '../executor/host-object.ts';

const messageCategory = 65536;

export class EventQueue implements WorkbookListener {
  private waiting: unknown[][] = [];
  private selectionChanged = false;
  private listens = 0;
  private id = 0;
  private readonly fire: (name: string, data: unknown) => void;
  private notices: Notice[] = [];

  constructor(fire: (name: string, data: unknown) => void) {
    this.fire = fire;
  }

  /** Somebody wants to hear of something. */
  get isListening(): boolean {
    return this.listens > 0;
  }

  get isWaiting(): boolean {
    return this.waiting.length > 0 || this.selectionChanged || this.notices.length > 0;
  }

  /** An object's event got its first handler or lost its last. office.js drops what nobody listens to. */
  registered(_target: HostObject, member: string): void {
    this.listens += member.startsWith('_Register') ? 1 : -1;
  }

  notice(notice: Notice): void {
    this.notices.push(notice);
  }

  event(event: WorkbookEvent): void {
    if (event.type === EventType.selectionChanged && event.targets.includes('Workbook')) this.selectionChanged = true;
    if (this.listens <= 0) return;
    const text = JSON.stringify(event.args);
    for (const target of event.targets)
      this.waiting.push([messageCategory, event.type, target, text, ++this.id, false]);
  }

  deliver(): void {
    const [messages, selected, notices] = [this.waiting, this.selectionChanged, this.notices];
    this.waiting = [];
    this.notices = [];
    this.selectionChanged = false;
    if (messages.length > 0) this.fire('richApiMessage', { ArrayData: messages });
    // The common API's own selection event; dropped when nobody listens.
    if (selected) this.fire('documentSelectionChanged', {});
    for (const { name, data } of notices) this.fire(name, data);
  }
}
