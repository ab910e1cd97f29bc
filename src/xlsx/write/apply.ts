import type { Overlay, SheetPlan, WritePlan } from '../../core/workbook/write-plan.ts';
import { overlayFills } from '../../core/workbook/write-plan.ts';
import { Package, partKey, readRelationships } from '../package/index.ts';
import { isHostileName } from '../package/zip-read.ts';
import type { LeftPart } from '../read/as-left.ts';
import type { WorkbookParts } from '../read/workbook-parts.ts';
import { contentType, relationshipType } from './workbook/content-kinds.ts';
import { Draft } from './workbook/draft.ts';
import { othersChecksum } from './way-back/journal.ts';
import type { Journal } from './way-back/journal.ts';
import { addSheetPart } from './our-sheets/new-sheet.ts';
import type { SheetContext } from './our-sheets/new-sheet.ts';
import { withFreeNames } from '../../core/workbook/free-names.ts';
import { looksNamed } from './marks/looks-named.ts';
import { setOverlays } from './marks/overlay-parts.ts';
import { planStyles } from './our-sheets/plan-styles.ts';
import { printNames } from './workbook/print-names.ts';
import { addStatePart } from './way-back/state-part.ts';
import { plainStyles, StyleBook } from './styles/style-book.ts';
import { readTables } from './our-sheets/tables-in-use.ts';
import type { OurPlace } from './way-back/find-ours.ts';
import type { Undo } from './text/splice.ts';
import { takeOut } from './way-back/take-out.ts';
import { addSheets } from './workbook/workbook-edit.ts';
import type { NewSheet } from './workbook/workbook-edit.ts';
import { readWorkbookText } from './workbook/workbook-text.ts';
import type { WorkbookText } from './workbook/workbook-text.ts';

/** Why a plan cannot be carried out; nothing has been written then. */
export interface WriteProblem {
  readonly code: 'structureProtected' | 'strict' | 'sheetNameTaken' | 'notWorkbook';
  readonly detail: string;
}

export type WriteResult =
  | { readonly ok: true; /** The workbook, to be put together. */ readonly pieces: readonly Uint8Array[] }
  | { readonly ok: false; readonly problem: WriteProblem };

const problem = (code: WriteProblem['code'], detail: string): WriteResult => ({ ok: false, problem: { code, detail } });

/**
 * Carries out a plan on a package, which itself stays as it is. What an earlier run left is replaced where it stands: the
 * same plan on the same workbook gives the same bytes, however often. Rejects with ProblemError when a part is damaged.
 */
export async function applyPlan(source: Package, parts: WorkbookParts, plan: WritePlan): Promise<WriteResult> {
  if (parts.isStrict) return problem('strict', 'ISO strict workbook');
  const pkg = Package.open(await source.save(), source.codec);
  const { places, before, removed } = await takeOut(source, pkg, parts, false);
  const draft = new Draft(pkg);
  const edit = await draft.edit(parts.workbook);
  const workbook = readWorkbookText(edit.text, parts.workbook);
  if (!workbook) return problem('notWorkbook', 'the workbook part has no list of sheets');
  if (workbook.isStructureLocked && plan.sheets.length > 0)
    return problem('structureProtected', 'the structure of the workbook is protected');
  const users = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  const taken = plan.sheets.find(({ name }) => users.has(name.toLowerCase()));
  if (taken) return problem('sheetNameTaken', taken.name);

  const tables = await readTables(pkg);
  const usedNames = new Set([...tables.names, ...workbook.names.map(({ name }) => name)].map((n) => n.toLowerCase()));
  const free = withFreeNames(plan, usedNames);
  const book = await styleBook(draft, parts.workbook);
  book.keepPlain(parts.highestMissingStyle);
  book.leaveLooks(await looksNamed(pkg, parts.sheets));
  let tableId = tables.lastId;
  const context: SheetContext = {
    draft,
    book,
    styleOf: planStyles(free, book),
    shared: { count: parts.sharedStringCount },
    nextTableId: () => ++tableId,
  };
  const added = await addOurSheets(free.sheets, workbook, parts.workbook, matchPlaces(plan.sheets, places), context);
  addSheets(
    edit,
    workbook,
    added,
    printNames(
      free,
      added.map(({ index }) => index),
    ),
  );

  const look: Record<Overlay['severity'], number> = {
    fel: book.differential({ fill: overlayFills.fel }),
    varning: book.differential({ fill: overlayFills.varning }),
  };
  const marked = setOverlays(pkg, parts, free.overlays, (severity) => look[severity], {
    source,
    restored: removed ? before.bytes : null,
  });
  book.write();
  let changed = new Map<string, Undo[]>();
  const journal = async (): Promise<Journal> => {
    const undos = [...changed, ...(await Promise.all(marked))];
    const all = undos.map(([part, undo]) => ({ part, crc: before.crc(part), undo }));
    const ours = new Set([...draft.added, ...all.map(({ part }) => part)].map(partKey));
    const others = othersChecksum(pkg, ours, before.crc);
    return { added: draft.added, changed: all, others, names: free.names.map(({ name }) => name) };
  };
  const left = async (): Promise<LeftPart[]> =>
    Promise.all(
      added.map(async ({ part }) => {
        const { crc, size } = await pkg.whenMade(part);
        return { part, crc, size };
      }),
    );
  const { state } = free;
  if (state) await addStatePart(draft, parts.workbook, state, { journal, left });
  changed = await draft.write();
  return { ok: true, pieces: await pkg.saveInPieces() };
}

/** The workbook's styles; made when it has none, or only a relationship to a part that is not there. */
async function styleBook(draft: Draft, workbookPart: string): Promise<StyleBook> {
  const relationships = await readRelationships(draft.pkg, workbookPart);
  const named = relationships.filter(({ kind, isExternal }) => kind === 'styles' && !isExternal);
  const there = named.find(({ target }) => draft.pkg.has(target))?.target;
  if (there !== undefined) return new StyleBook(await draft.edit(there));
  // A name that no part may have is not made to be one: no reader would open the workbook again.
  const known = named.find(({ target }) => !isHostileName(target))?.target;
  const usual = 'xl/styles.xml';
  const part = known ?? (draft.pkg.has(usual) ? draft.freePart('xl/styles', '.xml') : usual);
  draft.add(part, plainStyles, contentType.styles);
  if (known === undefined) await draft.relate(workbookPart, relationshipType.styles, part);
  return new StyleBook(await draft.edit(part));
}

/** The place that sheet i of the plan had in an earlier run: by a table that it shares, else by its name. */
function matchPlaces(sheets: readonly SheetPlan[], places: readonly OurPlace[]): (OurPlace | undefined)[] {
  const matched: (OurPlace | undefined)[] = sheets.map(() => undefined);
  const free = new Set(places);
  const take = (isIt: (sheet: SheetPlan, place: OurPlace) => boolean): void =>
    sheets.forEach((sheet, i) => {
      const place = matched[i] ? undefined : [...free].find((one) => isIt(sheet, one));
      if (!place) return;
      matched[i] = place;
      free.delete(place);
    });
  take((sheet, place) => sheet.tables.some(({ name }) => place.tables.includes(name)));
  take((sheet, place) => sheet.name.toLowerCase() === place.name.toLowerCase());
  return matched;
}

interface AddedSheet extends NewSheet {
  readonly part: string;
}

async function addOurSheets(
  sheets: readonly SheetPlan[],
  workbook: WorkbookText,
  workbookPart: string,
  places: readonly (OurPlace | undefined)[],
  context: SheetContext,
): Promise<AddedSheet[]> {
  const { draft } = context;
  const usedIds = new Set(workbook.sheets.map(({ sheetId }) => sheetId));
  let lastId = Math.max(0, ...[...usedIds].filter(Number.isFinite));
  let last = workbook.sheets.length + places.filter(Boolean).length;
  const added: AddedSheet[] = [];
  for (const [i, sheet] of sheets.entries()) {
    const place = places[i];
    const part = place && !draft.pkg.has(place.part) ? place.part : draft.freePart('xl/worksheets/sheet', '.xml');
    addSheetPart(sheet, part, context);
    const relationshipId = await draft.relate(workbookPart, relationshipType.worksheet, part);
    const sheetId = place && !usedIds.has(place.sheetId) ? place.sheetId : ++lastId;
    usedIds.add(sheetId);
    lastId = Math.max(lastId, sheetId);
    const isHidden = sheet.visibility === 'hidden';
    added.push({ name: sheet.name, part, sheetId, relationshipId, isHidden, index: place?.index ?? last++ });
  }
  return added;
}
