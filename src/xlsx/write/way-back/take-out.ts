/** Everything of ours taken out of a package: exactly when nobody has saved it since, else by what the parts hold. */
import { partKey } from '../../package/index.ts';
import type { Package } from '../../package/index.ts';
import type { SheetPart, WorkbookParts } from '../../read/workbook-parts.ts';
import { beforeOf } from './before.ts';
import type { Before, GivenBack } from './before.ts';
import { findPlaces, findState } from './find-ours.ts';
import type { OurPlace } from './find-ours.ts';
import { givenBack, setGivenBack } from './give-back.ts';
import { removeOurMarks } from './remove-marks.ts';
import { removeOurParts } from './remove-parts.ts';
import { readWorkbookText } from '../workbook/workbook-text.ts';

export interface TakenOut {
  /** There was something of ours. */
  readonly removed: boolean;
  readonly places: readonly OurPlace[];
  readonly before: Before;
}

/**
 * Takes ours out of `pkg`, a copy of `source`. Overlays are looked for in every sheet when there is a mark of ours, or
 * `everywhere`: a program that drops our state may keep them.
 */
export async function takeOut(
  source: Package,
  pkg: Package,
  parts: WorkbookParts,
  everywhere: boolean,
): Promise<TakenOut> {
  const workbook = readWorkbookText(await source.text(parts.workbook), parts.workbook);
  const { state, journal } = await findState(source, parts);
  const places = (isOurs: (sheet: SheetPart) => boolean): Promise<OurPlace[]> =>
    workbook ? findPlaces(source, parts, workbook, isOurs) : Promise.resolve([]);
  const exact = journal && (await givenBack(source, journal));
  if (exact) {
    setGivenBack(pkg, journal, exact);
    const added = new Set(journal.added.map(partKey));
    const own = await places(({ part }) => added.has(partKey(part)));
    return { removed: true, places: own, before: beforeOf(source, exact) };
  }
  const ours = { state, journal, places: await places(({ owner }) => owner === 'ours') };
  const isMarked = state !== null || ours.places.length > 0;
  const back = new Map<string, GivenBack>();
  if (isMarked || everywhere) await removeOurMarks(source, pkg, parts, back);
  if (workbook && isMarked) await removeOurParts(source, pkg, parts, ours, back);
  return { removed: isMarked || back.size > 0, places: ours.places, before: beforeOf(source, back) };
}
