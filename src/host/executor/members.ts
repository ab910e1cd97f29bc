/** Reading, setting and calling a member of a host object by its wire name; the only place that reflects. */
import { classSchema } from '../schema/schema.ts';
import type { HostError } from './host-error.ts';
import { notImplemented } from './host-error.ts';
import { HostObject } from './host-object.ts';
import type { RequirementGate } from './requirement-gate.ts';

type Member =
  | {
      readonly name: string;
      readonly kind: 'property';
      readonly get: (() => unknown) | undefined;
      readonly set: ((v: unknown) => void) | undefined;
    }
  | { readonly name: string; readonly kind: 'method'; readonly call: (...args: unknown[]) => unknown };

const tables = new WeakMap<object, ReadonlyMap<string, Member>>();

/** All wire members of a class, by lower-case name: getters and methods whose name begins with a capital or "_". */
function membersOf(target: HostObject): ReadonlyMap<string, Member> {
  const prototype = Object.getPrototypeOf(target) as object;
  const known = tables.get(prototype);
  if (known) return known;
  const found = new Map<string, Member>();
  for (
    let p: object = prototype;
    p !== HostObject.prototype && p !== Object.prototype;
    p = Object.getPrototypeOf(p) as object
  )
    for (const [name, d] of Object.entries(Object.getOwnPropertyDescriptors(p))) {
      if (!/^[A-Z_]/.test(name) || found.has(name.toLowerCase())) continue;
      if (typeof d.value === 'function')
        found.set(name.toLowerCase(), { name, kind: 'method', call: d.value as (...args: unknown[]) => unknown });
      else
        found.set(name.toLowerCase(), {
          name,
          kind: 'property',
          get: d.get as (() => unknown) | undefined,
          set: d.set,
        });
    }
  tables.set(prototype, found);
  return found;
}

const camel = (name: string): string => (name[0] === '_' ? name : (name[0] ?? '').toLowerCase() + name.slice(1));

export function location(target: HostObject, member: string): string {
  return `${target.type}.${camel(member)}`;
}

/** The member's own spelling ("values" → "Values"), null when the class has no such property. */
export function propertyName(target: HostObject, name: string): string | null {
  const lower = name.toLowerCase();
  const schema = classSchema(target.type);
  for (const known of [...schema.properties.keys(), ...schema.children.keys()])
    if (known.toLowerCase() === lower) return known;
  const member = membersOf(target).get(lower);
  return member?.kind === 'property' ? member.name : null;
}

export function hasProperty(target: HostObject, name: string): boolean {
  return target.hasMember?.(name) === true || membersOf(target).get(name.toLowerCase())?.kind === 'property';
}

function unknown(target: HostObject, name: string): HostError {
  return notImplemented(location(target, name));
}

export function readMember(target: HostObject, name: string, gate: RequirementGate): unknown {
  gate.check(target.type, name);
  const own = target.readMember?.(name);
  if (own !== undefined) return own;
  const member = membersOf(target).get(name.toLowerCase());
  if (member?.kind !== 'property' || !member.get) throw unknown(target, name);
  return member.get.call(target);
}

export function writeMember(target: HostObject, name: string, value: unknown, gate: RequirementGate): void {
  gate.check(target.type, name);
  const member = membersOf(target).get(name.toLowerCase());
  if (member?.kind === 'property' && member.set) return member.set.call(target, value);
  if (target.writeMember?.(name, value)) return;
  throw unknown(target, name);
}

export function callMember(target: HostObject, name: string, args: readonly unknown[], gate: RequirementGate): unknown {
  gate.check(target.type, name);
  const member = membersOf(target).get(name.toLowerCase());
  if (member?.kind === 'method') return member.call.apply(target, [...args]);
  const own = target.callMember?.(name, args);
  if (own) return own.value;
  throw unknown(target, name);
}
