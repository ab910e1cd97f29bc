import type { GoalRegister } from '../model/goals.ts';
import { CellKind } from '../workbook/snapshot.ts';
import type { CellInput } from './cell-input.ts';
import { beginningOf } from './beginning.ts';
import { bareText } from './text.ts';
import type { AreasWritten } from './reference/area-numbers.ts';
import { AreaNumbers } from './reference/area-numbers.ts';
import { corruptedDate, corruptedDecimal } from './reference/corrupted.ts';
import { goalsInArea } from './reference/in-area.ts';
import { afterOwnWord, stemOf } from './reference/own-number.ts';
import { belowFullmaktige } from './reference/level-word.ts';
import { othersNumber } from './reference/others-number.ts';
import { idForm, indexRegister } from './reference/register-index.ts';
import type { RegisterIndex } from './reference/register-index.ts';
import type { Resolution } from './reference/resolution.ts';
import { broken } from './reference/resolution.ts';
import { resolveText } from './reference/resolve-text.ts';
import { goalOfKind } from './reference/worded-number.ts';

export type { AreasWritten };

/** A reference cell and where it stands: a cell of the row's own, or a heading over a block of rows. */
export interface ReferenceInput extends CellInput {
  readonly where: 'cell' | 'section';
}

export interface Resolver {
  /** What a reference points at. Memoised by text inside: asking twice costs a map look-up. */
  resolve(input: ReferenceInput): Resolution;
  /** Goals are numbered anew under each målområde, so that the area tells which one a number is. */
  readonly sharesIds: boolean;
  /** What may be several goals is the one of them that the målområde holds. */
  within(resolution: Resolution, area: string): Resolution;
  /** Evidence for recognition: the text leads to a goal of the register, rightly, nearly or to one that was replaced. */
  recognises(text: string): boolean;
}

const nothingWritten: AreasWritten = { texts: [], header: null };

/** Resolver of references to the goals of one register (domain §3.4, decision 3.11), as `written` in the workbooks. */
export function createResolver(register: GoalRegister, written = nothingWritten): Resolver {
  const areas = new AreaNumbers(written);
  const index = indexRegister(register, (all, label) => areas.areGoals(all, label));
  const word = written.header === null ? '' : stemOf(written.header);
  const texts = new Map<string, Resolution>();
  const cells = new Map<string, Resolution>();
  const numbers = new Map<string, Resolution>();
  const ofText = (text: string): Resolution => {
    const known = texts.get(text);
    if (known) return known;
    const isWhole = index.byText.has(bareText(text));
    const read = isWhole ? text : beginningOf(text);
    // "Finansiellt mål 1: …" whole is a goal's name where another's number is 1.
    const resolution = resolveText(
      index,
      word === '' || isWhole || index.byKind.size > 0 ? read : afterOwnWord(read, word),
    );
    texts.set(text, resolution);
    return resolution;
  };
  const ofNumber = (input: CellInput): Resolution => {
    const key = `${input.number}|${input.format.numberClass}|${input.format.decimals}`;
    const known = numbers.get(key);
    if (known) return known;
    const resolution = resolveNumber(index, input);
    numbers.set(key, resolution);
    return resolution;
  };
  const level = written.header ?? '';
  const ofCell = (text: string): Resolution => {
    const known = cells.get(text);
    if (known) return known;
    const resolution = notOthers(
      index,
      text,
      ofText(text),
      register.source === 'derived' || belowFullmaktige.test(level),
    );
    cells.set(text, resolution);
    return resolution;
  };
  return {
    resolve(input) {
      if (input.kind === CellKind.number) return ofNumber(input);
      if (input.kind === CellKind.text) return input.where === 'cell' ? ofCell(input.text) : ofText(input.text);
      return broken({
        kind: input.kind === CellKind.boolean || input.kind === CellKind.error ? 'unknownText' : 'missing',
      });
    },
    sharesIds: index.shared.size > 0 && register.areas.length > 0,
    within(resolution, area) {
      const { problem } = resolution;
      const own = problem?.kind === 'ambiguous' ? goalsInArea(index, problem.goalIds, area) : [];
      return own.length === 1 ? { goalIds: own, problem: null, via: 'id' } : resolution;
    },
    recognises(text) {
      const { problem } = ofText(text);
      return (
        problem === null ||
        problem.kind === 'near' ||
        problem.kind === 'superseded' ||
        problem.kind === 'numberTextConflict'
      );
    },
  };
}

/**
 * "Delmål 4", "Globala målet 4", "§ 4" in a cell of its own: the number is another's, unless the goal's own text follows. `isOwn`:
 * so are the goals themselves called.
 */
function notOthers(index: RegisterIndex, text: string, found: Resolution, isOwn: boolean): Resolution {
  const isNumber = found.via === 'id' || found.problem?.kind === 'unknownText';
  if (!isNumber || isOwn || index.byId.has(idForm(text)) || goalOfKind(index.byKind, text) !== null) return found;
  const others = othersNumber(beginningOf(text));
  if (others === null || index.byText.get(bareText(others.text))?.kind === 'goals') return found;
  return broken(others.level === null ? { kind: 'unknownText' } : { kind: 'wrongLevel', level: others.level });
}

/** A number cell: the register's own id as the cell shows it, else what Excel may have made of something else. */
function resolveNumber(index: RegisterIndex, input: CellInput): Resolution {
  const { number, format } = input;
  if (format.numberClass === 'date') return broken(corruptedDate(index, number));
  const shown = format.decimals !== null && format.decimals > 0 ? number.toFixed(format.decimals) : String(number);
  const exact = index.byId.get(shown);
  if (exact !== undefined) return { goalIds: [exact], problem: null, via: 'id' };
  // "3,00" is goal 3 in a register of whole numbers.
  if (!index.isDotted && Number.isInteger(number)) return resolveText(index, String(number));
  if (!index.isDotted) return broken(corruptedDecimal(index, String(number)));
  const plain = index.byId.get(String(number));
  if (plain !== undefined) return { goalIds: [plain], problem: null, via: 'id' };
  const longer = index.byId.get(`${number}0`);
  if (longer !== undefined)
    return broken({ kind: 'corrupted', shown: String(number).replace('.', ','), suggestion: longer });
  return Number.isInteger(number) ? resolveText(index, String(number)) : broken({ kind: 'unknownId', ids: [shown] });
}
