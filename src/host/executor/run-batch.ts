/** Carries out one batch, action by action. What ran before a failed action stays done: as in Excel, there is no rollback. */
import type { Action, BatchAnswer, BatchRequest } from '../protocol/wire.ts';
import { ActionType } from '../protocol/wire.ts';
import { HostError, notImplemented } from './host-error.ts';
import { HostObject } from './host-object.ts';
import { callMember, writeMember } from './members.ts';
import type { PathContext } from './paths.ts';
import { located, PathResolver } from './paths.ts';
import { identityOf, query, queryAsJson } from './query.ts';

export interface BatchContext extends PathContext {
  /** Gives an object a reference id that later batches may use. */
  keep(target: HostObject): string;
  release(id: string): void;
  referenceOf(target: HostObject): string | undefined;
  /** Told of a registration or removal of an event handler. */
  onEventRegistration(target: HostObject, member: string): void;
  /** A failure that is ours, not the script's. */
  onBug(error: unknown): void;
}

export interface BatchLimits {
  /** Stop with this error before action number k (0-based); used by fault tests. */
  readonly failBefore?: { readonly action: number; readonly error: HostError };
}

export async function runBatch(
  batch: BatchRequest,
  context: BatchContext,
  limits: BatchLimits = {},
): Promise<BatchAnswer> {
  const answer: BatchAnswer = { Results: [], TraceIds: [] };
  const paths = new PathResolver(batch, context);
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (limits.failBefore?.action === index) throw limits.failBefore.error;
      let value = act(action, paths, context);
      if (value instanceof Promise) value = await (value as Promise<unknown>);
      answer.Results.push({ ActionId: action.Id, Value: value === undefined ? null : value });
      if (action.ActionType === ActionType.trace) answer.TraceIds.push(action.Id);
    } catch (error) {
      answer.Error = { ...errorOf(error, context), ActionIndex: index };
      break;
    }
  }
  return answer;
}

function errorOf(error: unknown, context: BatchContext): { Code: string; Message: string; Location: string | null } {
  if (error instanceof HostError) return { Code: error.code, Message: error.message, Location: error.location };
  context.onBug(error);
  const message = error instanceof Error ? error.message : String(error);
  return { Code: 'GeneralException', Message: `A fault in the local host: ${message}`, Location: null };
}

function act(action: Action, paths: PathResolver, context: BatchContext): unknown {
  if (action.ActionType === ActionType.trace) return null;
  const target = paths.resolve(action.ObjectPathId);
  if (target === null) return null;
  switch (action.ActionType) {
    case ActionType.instantiate:
      return instantiated(target, context);
    case ActionType.query:
      return withReference(target, query(target, action.QueryInfo ?? {}, context.gate), context);
    case ActionType.queryAsJson:
      return queryAsJson(target, action.QueryInfo ?? {}, context.gate);
    case ActionType.method:
      return call(action, target, paths, context);
    case ActionType.setProperty: {
      const name = action.Name ?? '';
      const [value] = paths.args(action.ArgumentInfo);
      return located(target, name, () => writeMember(target, name, value, context.gate));
    }
    case ActionType.update:
      return update(target, action.ObjectState, context);
    case ActionType.ensureUnchanged:
      return null;
    default:
      throw notImplemented(`Action type ${action.ActionType}`);
  }
}

function instantiated(target: HostObject, context: BatchContext): unknown {
  return withReference(target, identityOf(target), context);
}

function withReference(target: HostObject, answer: unknown, context: BatchContext): unknown {
  const id = context.referenceOf(target);
  return id === undefined ? answer : { ...(answer as object), _ReferenceId: id };
}

function call(action: Action, target: HostObject, paths: PathResolver, context: BatchContext): unknown {
  const name = action.Name ?? '';
  const args = paths.args(action.ArgumentInfo);
  if (name === '_KeepReference') return { _ReferenceId: context.keep(target) };
  if (name === '_RemoveReference') return context.release(String(args[0]));
  if (/^_(Unr|R)egister/.test(name)) {
    context.gate.check(target.type, name);
    return context.onEventRegistration(target, name);
  }
  const value = located(target, name, () => callMember(target, name, args, context.gate));
  return value instanceof HostObject ? identityOf(value) : value;
}

function update(target: HostObject, state: unknown, context: BatchContext): null {
  for (const [name, value] of Object.entries((state ?? {}) as Record<string, unknown>)) {
    const wire = (name[0] ?? '').toUpperCase() + name.slice(1);
    located(target, wire, () => writeMember(target, wire, value, context.gate));
  }
  return null;
}
