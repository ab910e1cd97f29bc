/** Events of the workbook on their way to the add-in: sent together, after the answer to the request that caused them. */
import type { WorkbookEvent } from '../document/events.ts';
import { EventType } from '../document/events.ts';
import type { HostObject } from '../executor/host-object.ts';

const messageCategory = 65536;

export class EventQueue {
  private waiting: unknown[][] = [];
  private selectionChanged = false;
  private listens = 0;
  private id = 0;
  private readonly fire: (name: string, data: unknown) => void;
  private readonly notices: { readonly name: string; readonly data: unknown }[];

  constructor(fire: (name: string, data: unknown) => void, notices: EventQueue['notices']) {
    this.fire = fire;
    this.notices = notices;
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

  add(event: WorkbookEvent): void {
    if (event.type === EventType.selectionChanged && event.targets.includes('Workbook')) this.selectionChanged = true;
    if (this.listens <= 0) return;
    const text = JSON.stringify(event.args);
    for (const target of event.targets)
      this.waiting.push([messageCategory, event.type, target, text, ++this.id, false]);
  }

  deliver(): void {
    const [messages, selected] = [this.waiting, this.selectionChanged];
    this.waiting = [];
    this.selectionChanged = false;
    if (messages.length > 0) this.fire('richApiMessage', { ArrayData: messages });
    // The common API's own selection event; dropped when nobody listens.
    if (selected) this.fire('documentSelectionChanged', {});
    for (const { name, data } of this.notices.splice(0)) this.fire(name, data);
  }
}
