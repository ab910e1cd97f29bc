/** Refuses members that came with a later requirement set than the host declares: office.js itself does not check. */
import { classSchema } from '../schema/schema.ts';
import { HostError } from './host-error.ts';

/** Set name → highest version ("ExcelApi" → "1.15"). */
export type RequirementSets = Readonly<Record<string, string>>;

export interface RequirementGate {
  /** Throws ApiNotFound when the member needs more than was declared. */
  check(type: string, member: string): void;
}

function isAtLeast(have: string | undefined, need: string): boolean {
  if (have === undefined) return false;
  const [a = 0, b = 0] = have.split('.').map(Number);
  const [c = 0, d = 0] = need.split('.').map(Number);
  return a > c || (a === c && b >= d);
}

export function requirementGate(sets: RequirementSets): RequirementGate {
  const declared = new Map(Object.entries(sets).map(([name, version]) => [name.toLowerCase(), version]));
  return {
    check(type, member) {
      const needed = classSchema(type).versions.get(member);
      if (!needed || isAtLeast(declared.get(needed.name.toLowerCase()), needed.version)) return;
      const text = `${type}.${member} needs ${needed.name} ${needed.version}, which this host does not declare.`;
      throw new HostError('ApiNotFound', text);
    },
  };
}
