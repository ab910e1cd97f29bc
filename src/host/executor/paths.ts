/** From object paths to host objects: each path of a batch is walked once and remembered. */
import type { ArgumentInfo, BatchRequest, ObjectPath } from '../protocol/wire.ts';
import { PathType } from '../protocol/wire.ts';
import { HostError, invalidArgument, itemNotFound } from './host-error.ts';
import { HostCollection, HostObject } from './host-object.ts';
import { callMember, location, readMember } from './members.ts';
import type { RequirementGate } from './requirement-gate.ts';

export interface PathContext {
  readonly root: HostObject;
  readonly gate: RequirementGate;
  /** The object that was given this reference id in an earlier batch. */
  byReference(id: string): HostObject | undefined;
  /** Objects outside Excel's own ("Microsoft.DynamicRibbon…"), by class name. */
  newObject(name: string): HostObject | null;
}

export class PathResolver {
  private readonly known = new Map<number, HostObject | null>();
  private readonly batch: BatchRequest;
  private readonly context: PathContext;

  constructor(batch: BatchRequest, context: PathContext) {
    this.batch = batch;
    this.context = context;
  }

  /** The object of a path; null is a missing object, under which everything succeeds and gives nothing. */
  resolve(id: number): HostObject | null {
    const known = this.known.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) throw new HostError('InvalidObjectPath', `The object path ${id} is not in the request.`);
    const found = this.walk(path);
    this.known.set(id, found);
    return found;
  }

  /** Plain arguments as they are, objects as host objects. */
  args(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, i) => this.argument(value, references[i]));
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (Array.isArray(value))
      return value.map((item: unknown, i) => this.argument(item, Array.isArray(reference) ? reference[i] : 0));
    if (typeof reference === 'number' && reference > 0) return this.resolve(reference);
    if (value === null || typeof value !== 'object') return value;
    const inner = (value as { _ObjectPathId?: unknown })._ObjectPathId;
    if (typeof inner === 'number') return this.resolve(inner);
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, this.argument(v, 0)]));
  }

  private walk(path: ObjectPath): HostObject | null {
    const { gate } = this.context;
    const name = path.Name ?? '';
    if (path.ObjectPathType === PathType.nullObject) return null;
    if (path.ObjectPathType === PathType.global) return this.context.root;
    if (path.ObjectPathType === PathType.newObject) return this.context.newObject(name);
    if (path.ObjectPathType === PathType.reference) {
      const kept = this.context.byReference(name);
      if (!kept) throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
      return kept;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === PathType.indexer) {
      const [key] = this.args(path.ArgumentInfo);
      const item = parent instanceof HostCollection ? (parent.find(key) as HostObject | null) : null;
      if (!item) throw Object.assign(itemNotFound(), { location: location(parent, 'getItem') });
      return item;
    }
    const isProperty = path.ObjectPathType === PathType.property;
    const value = located(parent, name, () =>
      isProperty ? readMember(parent, name, gate) : callMember(parent, name, this.args(path.ArgumentInfo), gate),
    );
    if (value instanceof HostObject) return value;
    if (value === null || value === undefined) {
      if (/OrNullObject$/.test(name)) return null;
      throw Object.assign(itemNotFound(), { location: location(parent, name) });
    }
    throw invalidArgument(`${location(parent, name)} is not an object.`);
  }
}

/** Runs a piece of work on a member; an error that does not know its place gets this one. */
export function located<T>(target: HostObject, member: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof HostError && error.location === null)
      throw Object.assign(error, { location: location(target, member) });
    throw error;
  }
}
