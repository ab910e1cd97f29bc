/** Our state, wherever among the workbook's custom parts it lies. */
import { stateFromJson, stateNamespace } from '../../core/workbook/state-xml.ts';
import type { SavedState } from '../../core/workbook/state.ts';
import { XmlCursor, XmlEvent } from '../package/index.ts';
import type { Package, Relationship } from '../package/index.ts';
import { leftFromXml } from './as-left.ts';
import type { LeftPart } from './as-left.ts';

export interface FoundState {
  readonly part: string;
  /** Null when the part is ours but nothing in it can be understood. */
  readonly state: SavedState | null;
  /** Our sheets as the run that wrote the state left them, by part key. */
  readonly left: ReadonlyMap<string, LeftPart>;
}

/** Custom parts of others may be of any size; ours begins with its namespace. */
const maxSize = 64 * 1024 * 1024;

/** Finds our part among the relationships of the workbook; null when there is none. Throws ProblemError. */
export async function findState(pkg: Package, relationships: readonly Relationship[]): Promise<FoundState | null> {
  for (const { kind, target, isExternal } of relationships) {
    if (kind !== 'customXml' || isExternal || (pkg.sizeOf(target) ?? 0) > maxSize || !pkg.has(target)) continue;
    const text = await pkg.text(target);
    if (!text.slice(0, 4096).includes(stateNamespace)) continue;
    const cursor = new XmlCursor(text, target);
    if (cursor.next() !== XmlEvent.open || cursor.namespace() !== stateNamespace) continue;
    return { part: target, state: stateFromJson(cursor.readText()), left: leftFromXml(text) };
  }
  return null;
}
