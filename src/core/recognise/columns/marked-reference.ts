/** "Målområde | Förändringsmål nr": goals cited by their marks under a word that nobody has listed; the målområde beside tells less. */
import { stemOf } from '../../parse/index.ts';
import { namesSomeGoal } from '../headers/goal-words.ts';
import { mayMean } from '../headers/header-meaning.ts';
import type { HeaderCell } from '../headers/header-run.ts';
import type { HeaderColumn } from './header-column.ts';

/** Share of the cells that are ids of the register: the rest are broken links. */
const enough = 0.6;
/** The same under the very word that the register has for its goals. */
const enoughOfOwn = 0.3;
const number = /^(?:nr|nummer|id|kod|beteckning)$/;
const area = /(?:område|inriktning|perspektiv)$/;

/** The cell heads the references, by its word and by the ids under it; `column` is any of its table. */
export function isMarkedReference(cell: HeaderCell, { cells, evidence, view }: HeaderColumn): boolean {
  const { words } = cell.reading.header;
  const said = words.filter((word) => !number.test(word));
  const word = said.at(-1);
  if (word === undefined || said.length > 2 || (word === 'mål' && words.length === 1)) return false;
  const isOwn = evidence.isGoalWord(stemOf(word));
  if (!isOwn && !namesSomeGoal(said.join(''))) return false;
  const { column } = cell;
  if (cell.split !== null || (view.indicatorColumn >= 0 && column > view.indicatorColumn)) return false;
  const others = cells.filter((other) => other !== cell);
  // "Profilmål nr | Profilmål": the numbers are those of the texts beside.
  const isText = ({ reading: { header } }: HeaderCell) => header.words.some((one) => stemOf(one) === stemOf(word));
  if (others.some((other) => isText(other) && evidence.resolving(other.column) < 0.3)) return false;
  if (others.some((other) => mayMean(other, 'kfRef', 0.8) && !area.test(other.reading.header.key))) return false;
  if (evidence.marks(column) < (isOwn ? enoughOfOwn : enough)) return false;
  // Under headings that name the goals, and row by row, such numbers are the nämnd's own; not under the goals' own word.
  return isOwn || !(evidence.isRunning(column, view.numberedColumn) || view.isUnderGoals());
}
