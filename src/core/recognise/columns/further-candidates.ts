/** Meanings that only the cells can suggest: the header says one thing, or nothing, and the column holds another. */
import type { Field } from '../../model/chain.ts';
import { namesOthersGoals } from '../../parse/index.ts';
import { beatsWords } from './content-beats-words.ts';
import type { TableView } from './content-score.ts';
import type { Evidence } from './evidence.ts';
import { areaOverGoals, goalsUnderAreaWords } from './guess-area.ts';
import { committees } from './guess-committee.ts';
import {
  isNowOutcome,
  levelAmongOthers,
  levelUnderGoalWords,
  outcomeOfTime,
  outcomeUnderName,
} from './guess-figures.ts';
import {
  isLit,
  isUnwrittenComment,
  judgementByColour,
  judgementsUnderNoWords,
  judgementsUnderOtherWords,
} from './guess-judgement.ts';
import { isAreaOfGoals, referenceByContent } from './guess-reference.ts';
import { isMarkedReference } from './marked-reference.ts';
import { isNextLevel, subGoalsByOtherNames, subGoalsByTheirText } from './guess-sub-goal.ts';
import type { Guess } from './header-column.ts';
import { HeaderColumn } from './header-column.ts';
import type { HeaderCell } from '../headers/header-run.ts';
import { thresholdField } from './threshold-columns.ts';
import { unknownHeader } from './unknown-headers.ts';

/** Meanings of a column besides those of its words. Their order decides between two that weigh the same. */
export function furtherCandidates(
  cell: HeaderCell,
  cells: readonly HeaderCell[],
  evidence: Evidence,
  view: TableView,
): Guess[] {
  if (namesOthersGoals(cell.reading.header)) return [];
  const column = new HeaderColumn(cell, cells, evidence, view);
  const plain = plainGuess(column);
  if (plain !== null) return [plain];
  if (isCertain(column)) return [];
  if (isLit(column)) return [{ field: 'bedomning', score: 0.6 }];
  if (evidence.isEmpty) return [];
  if (evidence.filled(column.at) === 0) return isUnwrittenComment(column) ? [{ field: 'kommentar', score: 1.2 }] : [];
  return [
    ...areas(column),
    ...judgementsUnderOtherWords(column),
    ...committees(column),
    ...subGoalsByOtherNames(column),
    ...namesOfEachLevel(column),
    ...unknownHeader(column),
    ...subGoalsByTheirText(column),
    ...levelUnderGoalWords(column),
    ...levelAmongOthers(column),
    ...referenceByContent(column),
    ...outcomeOfTime(column),
    ...outcomeUnderName(column),
    ...judgementsUnderNoWords(column),
  ];
}

/** What leaves no room for another guess. */
function plainGuess(column: HeaderColumn): Guess | null {
  const { cell, cells, evidence, view, best } = column;
  if (best?.field === 'kfRef' && isNextLevel(column)) return { field: 'delmal', score: 1.3 };
  if (best?.field === 'kfRef' && isAreaOfGoals(cell, column)) return { field: 'dimension', score: 1.3 };
  if (best?.field !== 'kfRef' && isMarkedReference(cell, column)) return { field: 'kfRef', score: 1.8 };
  const area = areaOverGoals(column) ?? goalsUnderAreaWords(column);
  if (area !== null) return area;
  const threshold = thresholdField(cell, cells, evidence);
  if (threshold !== null) return { field: threshold, score: 1.3 };
  if (isNowOutcome(column)) return { field: 'utfall', score: 1.3 };
  return judgementByColour(column) ?? beatsWords(cell, cells, evidence, view.indicatorColumn);
}

/** Fields whose words often head something else: there the cells are asked even where the words are certain. */
const doubtful: ReadonlySet<Field> = new Set<Field>([
  'delmal',
  'namnd',
  'prognos',
  'delmalNr',
  'dimension',
  'ansvarig',
  'kommentar',
  'aktivitet',
  'utfall',
  'frekvens',
  'IGNORERA',
]);

function isCertain({ best, cell, header }: HeaderColumn): boolean {
  if (best === undefined || best.score < 1 || cell.reading.candidates.length > 1) return false;
  // "Uppnått" is said of the goal, and of the figure.
  return !doubtful.has(best.field) && !header.key.startsWith('uppnå');
}

function areas(column: HeaderColumn): Guess[] {
  const isAreas = column.may('delmal') && column.evidence.areas(column.at, column.view.areaNames) >= 0.6;
  return isAreas ? [{ field: 'dimension', score: 0.9 }] : [];
}

const names: ReadonlySet<string> = new Set(['namn', 'rubrik', 'titel', 'title', 'text', 'name', 'beskrivning']);

/** "Typ | Namn": one column names goals and measures alike, another says which is which. */
function namesOfEachLevel(column: HeaderColumn): Guess[] {
  const isNames = names.has(column.header.key);
  return isNames && column.others((other) => column.evidence.holdsLevels(other.column))
    ? [{ field: 'indikator', score: 1 }]
    : [];
}
