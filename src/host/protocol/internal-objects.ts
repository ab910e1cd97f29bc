/** Requests that office.js makes of its own accord, and the services outside Excel that it speaks to. */
import { HostObject } from '../executor/host-object.ts';
import type { BatchRequest } from './wire.ts';
import { PathType } from './wire.ts';

/** A service that takes whatever it is told and has nothing to answer (ribbon, run-time state, telemetry). */
class Service extends HostObject {
  readonly type = 'Service';
  readonly name: string;

  constructor(name: string) {
    super();
    this.name = name;
  }

  override hasMember(): boolean {
    return true;
  }
  override readMember(name: string): unknown {
    return new Service(`${this.name}.${name}`);
  }
  override writeMember(): boolean {
    return true;
  }
  override callMember(name: string): { readonly value: unknown } {
    return { value: /^Get(Button|Tab)/.test(name) ? new Service(`${this.name}.${name}`) : null };
  }
}

export function internalObject(name: string): HostObject | null {
  return new Service(name);
}

/** Start-up notices and the cleanup after a run: not the script's work. */
export function isInternalBatch(request: BatchRequest): boolean {
  const paths = Object.values(request.ObjectPaths);
  if (paths.some((p) => p.ObjectPathType === PathType.newObject && /AddinInternalService/.test(p.Name ?? '')))
    return true;
  return (
    request.Actions.length > 0 &&
    request.Actions.every((a) => a.Name === '_RemoveReference' || a.ActionType === 1) &&
    request.Actions.some((a) => a.Name === '_RemoveReference')
  );
}
