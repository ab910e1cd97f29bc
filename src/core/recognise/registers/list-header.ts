/** The header over a list of goals: a row of words, and what they may say of the columns under them. */
import type { Field } from '../../model/chain.ts';
import { belowFullmaktige } from '../../parse/index.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { CellKind } from '../../workbook/snapshot.ts';
import { cellWords } from '../cells/cells.ts';
import type { HeaderReading, HeaderWords } from '../headers/header-words.ts';
import { longestHeader, spelled } from '../headers/header-words.ts';
import { isMark } from './goal-list.ts';

const shortNames = new Set([
  'kortnamn',
  'kort namn',
  'namn',
  'rubrik',
  'benämning',
  'alias',
  'aliaser',
  'kortform',
  'målnamn',
  'förkortning',
  'kort benämning',
  'short name',
  'kallas',
  'kort',
]);
/** What the texts are called beside a column of the goals' marks. */
const wordings = new Set(['lydelse', 'formulering', 'målformulering', 'måltext', 'text']);
/** The same, or only what is said of them. */
const sayings = new Set(['beskrivning', 'innebörd']);
const levels = new Set(['nivå', 'typ', 'slag', 'sort', 'level', 'typ av mål']);
/** The last day of a goal: "Gäller till", "Giltigt t.o.m.", "Upphör". */
const until =
  /^(?:(?:gäller|gällde|gällande|giltigt?) (?:till|tom|t o m|till och med)|till och med|tom|t o m|upphör|upphört|upphörde|slutdatum)$/;

/** Whether a goal still applies, in a word or in the years it does: "Status", "Gäller", "Giltighetstid". */
const validity =
  /^(?:status|gäller|gällande|giltig(?:het|hetstid|hetsperiod)?|(?:gällande |giltig )?period|mandatperiod)$/;

/** A follow-up is no register: these fields tell of how it went. */
const results: readonly Field[] = [
  'utfall',
  'bedomning',
  'malvarde',
  'bedomningPrognos',
  'prognos',
  'utfallTidigare',
  'aktivitet',
];

/** What nämnder and verksamheter break a goal down into. */
const below: readonly Field[] = ['delmal', 'indikator', 'aktivitet'];

/** Last word of a header over goals, whosever they are and whatever they are called. */
const goalWord = /(?:mål(?:en)?|fokusområden?|utvecklingsområden?|inriktning(?:ar)?)$/;

/** Last word of a header over goals, or over the areas that hold them. */
const areaWord = /(?:områden?|inriktning(?:ar)?)$/;

const levelAbove =
  /^(?:(?:kommunens|stadens|regionens|fullmäktiges|kommunfullmäktiges|kf|kfs|kf s) )?(?:övergripande|överordna|inriktningsmål|huvudmål|vision|ledord|målbild)/;

/** The header over the goals is a few words, not a sentence about them. */
const longestGoalHeader = 50;

/** A list of goals has few columns. */
const mostColumns = 12;

export class ListHeaderCell {
  readonly column: number;
  readonly text: string;
  readonly #reading: HeaderReading;

  constructor(column: number, text: string, reading: HeaderReading) {
    this.column = column;
    this.text = text;
    this.#reading = reading;
  }

  /** How well the words mean the field, 0–1. */
  score(field: Field): number {
    return this.#reading.candidates.find((candidate) => candidate.field === field)?.score ?? 0;
  }

  get isShortName(): boolean {
    return shortNames.has(spelled(this.#reading));
  }

  /** "Nr", "Id": over the numbers of what is listed. */
  get isNumber(): boolean {
    return this.text.length <= 10 && this.score('delmalNr') >= 0.9;
  }

  get isLevel(): boolean {
    return levels.has(spelled(this.#reading));
  }

  get isUntil(): boolean {
    return until.test(spelled(this.#reading));
  }

  get isValidity(): boolean {
    return validity.test(spelled(this.#reading));
  }

  get isWording(): boolean {
    return wordings.has(spelled(this.#reading));
  }

  get maySayMore(): boolean {
    return sayings.has(spelled(this.#reading));
  }

  /** It breaks the goals down: then a goal stands on as many rows as it has parts. */
  get isLevelBelow(): boolean {
    return below.some((field) => this.score(field) >= 0.8);
  }

  get isCount(): boolean {
    return spelled(this.#reading).startsWith('antal ');
  }

  get endsInGoal(): boolean {
    return goalWord.test(this.#reading.header.key);
  }

  /** "Fokusområde", "Strategiskt målområde", "Inriktning": goals in one kommun, what the goals are grouped by in another. */
  get namesArea(): boolean {
    return areaWord.test(this.#reading.header.key) || this.score('dimension') >= 0.8;
  }

  /** "KF-mål", "Stadens mål", "Fokusområde": a name for goals and nothing more. */
  get namesGoals(): boolean {
    const isGoal =
      Math.max(...(['kfRef', 'kfText', 'delmal', 'dimension'] as const).map((field) => this.score(field))) >= 0.95;
    return isGoal || (this.endsInGoal && this.#reading.header.words.length <= 3);
  }

  /** "Nämndens mål", "Delmål": decided below fullmäktige. */
  get isOfBody(): boolean {
    return belowFullmaktige.test(this.text);
  }

  /** "Övergripande mål", "Kommunens vision", "Inriktningsmål": a level over the goals wherever it stands beside them. */
  get namesLevelAbove(): boolean {
    return levelAbove.test(spelled(this.#reading));
  }

  get isShortPhrase(): boolean {
    return this.text.length <= longestGoalHeader && !/[.?!]$/.test(this.text);
  }

  /** It tells how it went. "Nivå" beside goals is their level, not the level to reach. */
  get isResult(): boolean {
    const best = this.#reading.candidates[0];
    return !this.isLevel && best !== undefined && best.score >= 0.8 && results.includes(best.field);
  }

  /** "Status", "Bedömning", "Färg": a word on each goal. */
  get isJudgement(): boolean {
    const best = this.#reading.candidates[0];
    return this.isResult && (best?.field === 'bedomning' || best?.field === 'bedomningPrognos');
  }
}

/** "Önskat läge", "Målbild": a level to reach in one kommun, what fullmäktige wants in another. */
export function mayBeWanted(cell: ListHeaderCell): boolean {
  return cell.score('malvarde') >= 0.6;
}

/** The row's cells when all of them are words as in a header; null when it is none. "M1 | Rent vatten" is a goal. */
export function listHeader(sheet: SheetSnapshot, row: number, words: HeaderWords): readonly ListHeaderCell[] | null {
  const cells: ListHeaderCell[] = [];
  for (let column = 0; column < Math.min(sheet.columnCount, 40); column++) {
    const kind = sheet.kind(row, column);
    if (kind === CellKind.empty) continue;
    if (kind !== CellKind.text) return null;
    const text = cellWords(sheet, row, column);
    if (text === '') continue;
    if (text.length > longestHeader || isMark(text)) return null;
    cells.push(new ListHeaderCell(column, text, words.read(text)));
  }
  return cells.length === 0 || cells.length > mostColumns ? null : cells;
}
