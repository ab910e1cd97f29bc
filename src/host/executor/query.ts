/** Answers a load(): which members were asked for, written in every way that office.js lets through, as PascalCase data. */
import type { QueryInfo } from '../protocol/wire.ts';
import { classSchema } from '../schema/schema.ts';
import { HostError } from './host-error.ts';
import { HostCollection, HostObject } from './host-object.ts';
import { hasProperty, propertyName, readMember } from './members.ts';
import type { RequirementGate } from './requirement-gate.ts';

/** What was asked of one object: all its scalars, and members by name, each with its own wish. */
interface Wish {
  all: boolean;
  readonly members: Map<string, Wish>;
}

const emptyWish = (): Wish => ({ all: false, members: new Map() });

function add(wish: Wish, path: string): void {
  let at = wish;
  const steps = path
    .split(/[/.]/)
    .map((step) => step.trim())
    .filter(Boolean);
  for (const step of steps) {
    if (step === '*' || step === '$all') {
      at.all = true;
      return;
    }
    if (step === '$none') return;
    const key = step.toLowerCase();
    let next = at.members.get(key);
    if (!next) at.members.set(key, (next = emptyWish()));
    at = next;
  }
}

const listOf = (value: readonly string[] | string | undefined): string[] =>
  (typeof value === 'string' ? [value] : [...(value ?? [])]).flatMap((text) => text.split(','));

function wishOf(info: QueryInfo): Wish {
  const wish = emptyWish();
  const select = listOf(info.Select);
  const expand = listOf(info.Expand);
  if (select.length === 0 && expand.length === 0) wish.all = true;
  for (const path of select) add(wish, path);
  for (const path of expand) add(wish, `${path}/*`);
  return wish;
}

/** The object's own identity under the key that its class uses. */
export function identityOf(target: HostObject): Record<string, unknown> {
  const id = target.identity();
  if (id === null) return {};
  return { [classSchema(target.type).idKey ?? '_Id']: id };
}

function scalars(target: HostObject): string[] {
  return [...classSchema(target.type).properties.keys()].filter(
    (name) => !name.startsWith('_') && hasProperty(target, name),
  );
}

function answerObject(target: HostObject, wish: Wish, gate: RequirementGate): Record<string, unknown> {
  const answer = identityOf(target);
  const nothingNamed = !wish.all && wish.members.size === 0;
  if (wish.all || nothingNamed)
    for (const name of scalars(target)) {
      try {
        answer[name] = readMember(target, name, gate);
      } catch (error) {
        // A load of everything takes what there is: a member left out throws PropertyNotLoaded by name when it is read.
        if (!(error instanceof HostError)) throw error;
      }
    }
  for (const [key, inner] of wish.members) {
    if (key === 'isnullobject') continue;
    const name = propertyName(target, key);
    // @unverified HOST-UNKNOWN-MEMBER: a word that Excel's object does not have is passed over, public samples load "no-properties-needed".
    if (name === null) continue;
    const value = readMember(target, name, gate);
    answer[name] = value instanceof HostObject ? answerQuery(value, inner, gate) : value;
  }
  return answer;
}

function answerCollection(target: HostCollection, wish: Wish, gate: RequirementGate, info?: QueryInfo): unknown {
  const own: Record<string, unknown> = {};
  const forItems = emptyWish();
  forItems.all = wish.all;
  for (const [key, inner] of wish.members) {
    if (key === 'items') {
      if (inner.members.size === 0) forItems.all = true;
      else if (inner.all) forItems.all = true;
      for (const [name, deeper] of inner.members) forItems.members.set(name, deeper);
    } else if (key === 'count' && classSchema(target.type).properties.has('Count')) own['Count'] = target.Count;
    else if (hasProperty(target, key) && key !== 'count') {
      const name = propertyName(target, key) as string;
      const value = readMember(target, name, gate);
      own[name] = value instanceof HostObject ? answerQuery(value, inner, gate) : value;
    } else forItems.members.set(key, inner);
  }
  if (wish.all) {
    for (const name of classSchema(target.type).properties.keys())
      if (hasProperty(target, name)) own[name] = readMember(target, name, gate);
  }
  const skip = info?.Skip ?? 0;
  const list = target.items().slice(skip, info?.Top === undefined ? undefined : skip + info.Top);
  own['_Items'] = list.map((item) => answerObject(item, forItems, gate));
  return own;
}

function answerQuery(target: HostObject, wish: Wish, gate: RequirementGate, info?: QueryInfo): unknown {
  return target instanceof HostCollection
    ? answerCollection(target, wish, gate, info)
    : answerObject(target, wish, gate);
}

/** The answer to one load of one object: PascalCase members, collections as `{_Items:[…]}`. */
export function query(target: HostObject, info: QueryInfo, gate: RequirementGate): unknown {
  return answerQuery(target, wishOf(info), gate, info);
}

/** The same answer with camelCase members: what `retrieve` takes. */
export function queryAsJson(target: HostObject, info: QueryInfo, gate: RequirementGate): unknown {
  const lower = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(lower);
    if (value === null || typeof value !== 'object') return value;
    const entries = Object.entries(value).map(([k, v]) => {
      return [k === '_Items' ? 'items' : (k[0] ?? '').toLowerCase() + k.slice(1), lower(v)] as const;
    });
    return Object.fromEntries(entries);
  };
  return lower(query(target, info, gate));
}
