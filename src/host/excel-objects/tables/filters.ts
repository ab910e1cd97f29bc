/** TableColumn.filter and the shared part of AutoFilter. */
import { HostObject } from '../../executor/host-object.ts';
import { invalidArgument } from '../../executor/host-error.ts';
import { applyFilters } from '../../document/filter.ts';
import type { FilterCriteria, FilterState, Sheet } from '../../document/model.ts';

const filterWords = [
  'BottomItems',
  'BottomPercent',
  'CellColor',
  'Dynamic',
  'FontColor',
  'Values',
  'TopItems',
  'TopPercent',
  'Icon',
  'Custom',
];

/** Criteria as Excel keeps them; what is none is refused. */
export function checkedCriteria(given: unknown): FilterCriteria {
  const criteria = given as FilterCriteria | null;
  const filterOn = filterWords.find((w) => w.toLowerCase() === String(criteria?.filterOn).toLowerCase());
  if (!criteria || filterOn === undefined) throw invalidArgument('A filter needs criteria with filterOn.');
  return { ...criteria, filterOn };
}

export function setCriteria(sheet: Sheet, filter: FilterState, column: number, criteria: FilterCriteria | null): void {
  sheet.assertAllowed('allowAutoFilter');
  sheet.workbook.calculator.calculate(sheet.workbook);
  if (criteria) filter.criteria.set(column, criteria);
  else filter.criteria.delete(column);
  applyFilters(sheet);
  sheet.workbook.touch();
}

export class ColumnFilter extends HostObject {
  readonly type = 'Filter';
  private readonly sheet: Sheet;
  private readonly filter: FilterState;
  private readonly column: number;

  constructor(sheet: Sheet, filter: FilterState, column: number) {
    super();
    this.sheet = sheet;
    this.filter = filter;
    this.column = column;
  }

  private set(criteria: FilterCriteria): void {
    setCriteria(this.sheet, this.filter, this.column, checkedCriteria(criteria));
  }

  get Criteria(): FilterCriteria | null {
    return this.filter.criteria.get(this.column) ?? null;
  }
  Apply(criteria: FilterCriteria): void {
    this.set(criteria);
  }
  ApplyValuesFilter(values: FilterCriteria['values']): void {
    this.set({ filterOn: 'Values', values: values ?? [] });
  }
  ApplyCustomFilter(criterion1: string, criterion2: string | null, operator: string | null): void {
    const second = criterion2 === null || criterion2 === undefined ? {} : { criterion2, operator: operator ?? 'And' };
    this.set({ filterOn: 'Custom', criterion1, ...second });
  }
  ApplyDynamicFilter(dynamicCriteria: string): void {
    this.set({ filterOn: 'Dynamic', dynamicCriteria });
  }
  ApplyTopItemsFilter(count: number): void {
    this.set({ filterOn: 'TopItems', criterion1: String(count) });
  }
  ApplyTopPercentFilter(percent: number): void {
    this.set({ filterOn: 'TopPercent', criterion1: String(percent) });
  }
  ApplyBottomItemsFilter(count: number): void {
    this.set({ filterOn: 'BottomItems', criterion1: String(count) });
  }
  ApplyBottomPercentFilter(percent: number): void {
    this.set({ filterOn: 'BottomPercent', criterion1: String(percent) });
  }
  ApplyCellColorFilter(color: string): void {
    this.set({ filterOn: 'CellColor', color });
  }
  ApplyFontColorFilter(color: string): void {
    this.set({ filterOn: 'FontColor', color });
  }
  Clear(): void {
    setCriteria(this.sheet, this.filter, this.column, null);
  }
}
