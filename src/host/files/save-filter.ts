/** Filters → `<autoFilter>`. Filters by colour or by a moving date are written as their area alone; the rows stay hidden. */
import { escapeXml } from '../../xlsx/package/index.ts';
import type { Area } from '../document/address.ts';
import { areaText } from '../document/address.ts';
import type { FilterCriteria, SheetFilterState } from '../document/model.ts';

/** ">=10" → the operator's name in files and the value. */
function customXml(criterion: string | undefined): string {
  if (criterion == null) return '';
  const [, sign = '', value = ''] = /^(<>|<=|>=|<|>|=)?([\s\S]*)$/.exec(criterion) ?? [];
  const names: Record<string, string> = {
    '<>': 'notEqual',
    '<=': 'lessThanOrEqual',
    '>=': 'greaterThanOrEqual',
    '<': 'lessThan',
    '>': 'greaterThan',
  };
  const operator = names[sign];
  return `<customFilter${operator ? ` operator="${operator}"` : ''} val="${escapeXml(value)}"/>`;
}

/** A year, a month or a day, with the parts that it needs. */
function dateGroupXml({ date, specificity }: { readonly date: string; readonly specificity: string }): string {
  const parts = ['year', 'month', 'day', 'hour', 'minute', 'second'];
  const numbers = date.split(/[-T:.Z]/).map(Number);
  const depth = parts.indexOf(specificity.toLowerCase()) + 1;
  const given = parts.slice(0, depth).map((name, i) => ` ${name}="${numbers[i] ?? 0}"`);
  return `<dateGroupItem${given.join('')} dateTimeGrouping="${specificity.toLowerCase()}"/>`;
}

function criteriaXml(wanted: FilterCriteria): string {
  switch (wanted.filterOn.toLowerCase()) {
    case 'values': {
      const words = (wanted.values ?? []).filter((v): v is string => typeof v === 'string');
      const blank = words.includes('') ? ' blank="1"' : '';
      const listed = words.filter(Boolean).map((word) => `<filter val="${escapeXml(word)}"/>`);
      const days = (wanted.values ?? []).filter((v) => typeof v === 'object').map(dateGroupXml);
      return `<filters${blank}>${listed.join('')}${days.join('')}</filters>`;
    }
    case 'custom': {
      const both = wanted.operator === 'Or' ? '' : ' and="1"';
      const second = customXml(wanted.criterion2);
      return `<customFilters${second ? both : ''}>${customXml(wanted.criterion1)}${second}</customFilters>`;
    }
    case 'topitems':
    case 'bottomitems':
    case 'toppercent':
    case 'bottompercent': {
      const isBottom = /^bottom/i.test(wanted.filterOn);
      const isPercent = /percent$/i.test(wanted.filterOn);
      return `<top10${isBottom ? ' top="0"' : ''}${isPercent ? ' percent="1"' : ''} val="${escapeXml(wanted.criterion1 ?? '10')}"/>`;
    }
    case 'dynamic': {
      const type = wanted.dynamicCriteria ?? '';
      return /^(above|below)average$/i.test(type)
        ? `<dynamicFilter type="${(type[0] ?? '').toLowerCase()}${type.slice(1)}"/>`
        : '';
    }
    default:
      return '';
  }
}

export function areaFilterXml(where: Area, criteria: ReadonlyMap<number, FilterCriteria>): string {
  const columns = [...criteria]
    .sort(([a], [b]) => a - b)
    .map(([column, wanted]) => [column, criteriaXml(wanted)] as const)
    .filter(([, xml]) => xml !== '')
    .map(([column, xml]) => `<filterColumn colId="${column}">${xml}</filterColumn>`);
  const ref = `<autoFilter ref="${areaText(where)}"`;
  return columns.length > 0 ? `${ref}>${columns.join('')}</autoFilter>` : `${ref}/>`;
}

export const filterXml = (filter: SheetFilterState | null): string =>
  filter ? areaFilterXml(filter.area, filter.criteria) : '';
