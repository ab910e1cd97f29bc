/** The marks alone taken away: our sheets, names and state stay, and so does the exact way back to the original. */
import { Package, partKey } from '../../package/index.ts';
import type { WorkbookParts } from '../../read/workbook-parts.ts';
import { beforeOf } from './before.ts';
import type { GivenBack } from './before.ts';
import { findState } from './find-ours.ts';
import { givenBack } from './give-back.ts';
import { othersChecksum, withJournal } from './journal.ts';
import type { Journal } from './journal.ts';
import { removeOurMarks } from './remove-marks.ts';

export interface WithoutMarks {
  readonly bytes: Uint8Array;
  /** How many conditional formats of ours were taken away; with 0 the bytes are those that were opened. */
  readonly removed: number;
}

/** Takes our marks out of the users' sheets. Rejects with ProblemError when a part is damaged. */
export async function withoutMarks(source: Package, parts: WorkbookParts): Promise<WithoutMarks> {
  const original = await source.save();
  const pkg = Package.open(original, source.codec);
  const back = new Map<string, GivenBack>();
  const removed = await removeOurMarks(source, pkg, parts, back);
  if (removed === 0) return { bytes: original, removed };
  const { state, journal } = await findState(source, parts);
  const exact = journal && (await givenBack(source, journal));
  if (state !== null && exact) {
    const text = withJournal(await source.text(state), journalWithout(journal, source, back));
    pkg.set(state, async function* () {
      yield new TextEncoder().encode(text);
    });
  }
  return { bytes: await pkg.save(), removed };
}

/** The way back of a workbook whose parts in `back` are the original ones again: they are now among the others. */
function journalWithout(journal: Journal, source: Package, back: ReadonlyMap<string, GivenBack>): Journal {
  const changed = journal.changed.filter(({ part, crc }) => back.get(partKey(part))?.crc !== crc);
  const ours = new Set([...journal.added, ...changed.map(({ part }) => part)].map(partKey));
  return { ...journal, changed, others: othersChecksum(source, ours, beforeOf(source, back).crc) };
}
