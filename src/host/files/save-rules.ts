/** One conditional format → its `<cfRule>` (ECMA-376 part 1, §18.3.1.10). */
import { escapeXml } from '../../xlsx/package/index.ts';
import { Bag, BagCollection } from '../excel-objects/bag.ts';
import type { ConditionalFormat } from '../excel-objects/rules/conditional-formats.ts';
import { firstCell, iconCount, iconSetName, presets, thresholdNames } from './rule-words.ts';
import type { StyleNumbers } from './save-styles.ts';

type Data = Readonly<Record<string, unknown>>;

export const plain = (value: unknown): string => escapeXml(String(value ?? '').replace(/^=/, ''));
export const lower = (text: string): string => (text[0] ?? '').toLowerCase() + text.slice(1);
const comparisons: Readonly<Record<string, string>> = { EqualTo: 'equal', NotEqualTo: 'notEqual' };
const rgb = (colour: unknown): string => `<color rgb="FF${String(colour ?? '#000000').slice(1)}"/>`;

/** A threshold; without a type it is the end of the scale that its place says. */
function threshold(data: Data | null | undefined, usual: string, rest = ''): string {
  const type = thresholdNames[String(data?.['type'])] ?? usual;
  const formula = data?.['formula'];
  return `<cfvo type="${type}"${formula == null || formula === '' ? '' : ` val="${plain(formula)}"`}${rest}/>`;
}

function barsXml(bag: Bag): string {
  const colour = (bag.child('PositiveFormat') as Bag).value('FillColor');
  const shown = bag.value('ShowDataBarOnly') === true ? ' showValue="0"' : '';
  return (
    `<dataBar${shown}>${threshold(bag.value('LowerBoundRule') as Data, 'min')}${threshold(bag.value('UpperBoundRule') as Data, 'max')}` +
    `${rgb(colour)}</dataBar>`
  );
}

function scaleXml(bag: Bag): string {
  const criteria = bag.value('Criteria') as Readonly<Record<string, Data | undefined>> | null;
  const points = criteria
    ? ([
        [criteria['minimum'], 'min'],
        [criteria['midpoint'], 'percentile'],
        [criteria['maximum'], 'max'],
      ] as const)
    : ([
        [{ color: '#F8696B' }, 'min'],
        [{ color: '#FFEB84', formula: '50' }, 'percentile'],
        [{ color: '#63BE7B' }, 'max'],
      ] as const);
  const used = points.filter(([point]) => point != null) as [Data, string][];
  return `<colorScale>${used.map(([point, usual]) => threshold(point, usual)).join('')}${used.map(([point]) => rgb(point['color'])).join('')}</colorScale>`;
}

/** Null for the icon sets that came after 2007. */
function iconsXml(bag: Bag): string | null {
  const style = String(bag.value('Style'));
  const name = iconSetName(style);
  if (name === null) return null;
  const count = iconCount(style);
  const criteria = (bag.value('Criteria') ?? []) as readonly (Data | undefined)[];
  const limits = Array.from({ length: count }, (_, i) => {
    const own = i === 0 ? undefined : criteria[i];
    const usual = { type: 'Percent', formula: Math.round((i * 100) / count) };
    const above = own?.['operator'] === 'GreaterThan' ? ' gte="0"' : '';
    return threshold(own ?? usual, 'percent', above);
  });
  const flags = `${bag.value('ReverseIconOrder') === true ? ' reverse="1"' : ''}${bag.value('ShowIconOnly') === true ? ' showValue="0"' : ''}`;
  return `<iconSet iconSet="${name}"${flags}>${limits.join('')}</iconSet>`;
}

const textKinds: Readonly<Record<string, readonly [type: string, formula: (text: string, cell: string) => string]>> = {
  Contains: ['containsText', (t, c) => `NOT(ISERROR(SEARCH(${t},${c})))`],
  NotContains: ['notContainsText', (t, c) => `ISERROR(SEARCH(${t},${c}))`],
  BeginsWith: ['beginsWith', (t, c) => `LEFT(${c},LEN(${t}))=${t}`],
  EndsWith: ['endsWith', (t, c) => `RIGHT(${c},LEN(${t}))=${t}`],
};
const textOperators: Readonly<Record<string, string>> = { notContainsText: 'notContains' };

function textXml(data: Data, rule: ConditionalFormat, common: string): string {
  const [type, formula] = textKinds[String(data['operator'])] ?? (textKinds['Contains'] as (typeof textKinds)[string]);
  const text = String(data['text'] ?? '');
  const quoted = `"${text.replaceAll('"', '""')}"`;
  return `<cfRule type="${type}"${common} operator="${textOperators[type] ?? type}" text="${escapeXml(text)}"><formula>${escapeXml(formula(quoted, firstCell(rule.areas)))}</formula></cfRule>`;
}

/** Null for what files hold elsewhere: the icon sets of 2010. */
export function ruleXml(rule: ConditionalFormat, priority: number, styles: StyleNumbers): string | null {
  const { describedBy: bag, kind } = rule;
  const format = bag.child('Format');
  const look = format instanceof Bag ? dxf(format, styles) : '';
  const common = `${look} priority="${priority}"${rule.StopIfTrue ? ' stopIfTrue="1"' : ''}`;
  const data = (bag.value('Rule') ?? {}) as Data;
  const scale =
    kind === 'DataBar' ? barsXml(bag) : kind === 'ColorScale' ? scaleXml(bag) : kind === 'IconSet' ? iconsXml(bag) : '';
  if (scale === null) return null;
  if (scale !== '') return `<cfRule type="${lower(kind)}" priority="${priority}">${scale}</cfRule>`;
  if (kind === 'Custom')
    return `<cfRule type="expression"${common}><formula>${plain((bag.child('Rule') as Bag).value('Formula'))}</formula></cfRule>`;
  if (kind === 'CellValue') {
    const operator = comparisons[String(data['operator'])] ?? lower(String(data['operator'] ?? 'between'));
    const second =
      data['formula2'] == null || data['formula2'] === '' ? '' : `<formula>${plain(data['formula2'])}</formula>`;
    return `<cfRule type="cellIs"${common} operator="${operator}"><formula>${plain(data['formula1'])}</formula>${second}</cfRule>`;
  }
  if (kind === 'TopBottom') {
    const type = String(data['type'] ?? 'TopItems');
    return `<cfRule type="top10"${common}${/Bottom/.test(type) ? ' bottom="1"' : ''}${/Percent/.test(type) ? ' percent="1"' : ''} rank="${Number(data['rank'] ?? 10)}"/>`;
  }
  if (kind === 'ContainsText') return textXml(data, rule, common);
  const preset = presets[String(data['criterion'])];
  if (!preset) return null;
  const formula = preset.formula ? `<formula>${escapeXml(preset.formula(firstCell(rule.areas)))}</formula>` : '';
  return `<cfRule type="${preset.type}"${common}${preset.attributes ?? ''}>${formula}</cfRule>`;
}

function dxf(format: Bag, styles: StyleNumbers): string {
  const [font, fill, borders] = [format.child('Font') as Bag, format.child('Fill') as Bag, format.child('Borders')];
  const lines = borders instanceof BagCollection ? (borders.list as Bag[]) : [];
  const look = {
    fill: String(fill.value('Color') ?? ''),
    color: String(font.value('Color') ?? ''),
    bold: font.value('Bold'),
    italic: font.value('Italic'),
    underline: String(font.value('Underline') ?? 'None'),
    strikethrough: font.value('Strikethrough'),
    numberFormat: String(format.value('NumberFormat') ?? ''),
    borders: lines
      .filter((line) => String(line.value('Style')) !== 'None')
      .map((line) => ({
        side: String(line.value('SideIndex')).replace('Edge', '').toLowerCase(),
        style: String(line.value('Style')),
        color: String(line.value('Color') || '#000000'),
      })),
  };
  return ` dxfId="${styles.differentialNumber(look)}"`;
}
