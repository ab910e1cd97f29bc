/** The unit of a row in the workbook's own word: "elever" where it says elever, though what is counted is persons. */
import type { IndicatorRow } from '../model/chain.ts';
import type { Value } from '../model/values.ts';
import { parseUnit } from '../parse/index.ts';
import { CellKind } from '../workbook/snapshot.ts';

type Written = (text: string, unit: string) => string | null;

/** Reads the word beside a row's figures or in its unit column, as it is written; the usual name where none can be found. */
export function unitWriter(): (row: IndicatorRow) => string | null {
  const [alone, beside] = [once(asUnit), once(besideFigure)];
  const inColumn = ({ sheet, table, row, unit }: IndicatorRow) => {
    const column = table.columnOf('enhet');
    const at = table.rowOf?.('enhet') ?? row;
    if (column < 0 || sheet.snapshot.kind(at, column) !== CellKind.text) return null;
    return alone(sheet.snapshot.text(at, column), unit as string);
  };
  const inCell = ({ raw }: Value, unit: string) => (typeof raw === 'string' ? beside(raw, unit) : null);
  return (row) => {
    const { unit, target, outcome } = row;
    if (unit === null) return outcome.isPercent || target.isPercent ? '%' : null;
    return inColumn(row) ?? inCell(target, unit) ?? inCell(outcome, unit) ?? unit;
  };
}

/** The text when it means the unit; the lines of several indicators in one cell do not. */
function asUnit(text: string, unit: string): string | null {
  const plain = text.trim();
  return plain === unit || parseUnit(plain)?.name === unit ? plain : null;
}

const afterFigure = /\d\s*([\p{L}%‰].*)$/u;

/** "minst 250 elever": the first words after the figure that mean the unit. */
function besideFigure(text: string, unit: string): string | null {
  const words = (afterFigure.exec(text)?.[1] ?? '').split(/\s+/);
  for (let count = Math.min(3, words.length); count > 0; count--) {
    const name = words
      .slice(0, count)
      .join(' ')
      .replace(/[.,;:)]+$/, '');
    if (name !== '' && parseUnit(name)?.name === unit) return name;
  }
  return null;
}

/** Texts repeat from row to row: each is read once for a unit. */
function once(read: Written): Written {
  const known = new Map<string, Map<string, string | null>>();
  return (text, unit) => {
    let ofUnit = known.get(unit);
    if (!ofUnit) known.set(unit, (ofUnit = new Map()));
    let written = ofUnit.get(text);
    if (written === undefined) ofUnit.set(text, (written = read(text, unit)));
    return written;
  };
}
