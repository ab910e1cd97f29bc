/** Hyperlinks, validations, conditional formats and tables of a worksheet part. */
import { undoXstring } from '../../xlsx/package/index.ts';
import type { Area } from '../document/address.ts';
import { parseAddress } from '../document/address.ts';
import type { Style } from '../document/style.ts';
import { Bag } from '../excel-objects/bag.ts';
import { ConditionalFormat } from '../excel-objects/rules/conditional-formats.ts';
import type { RulePlace } from './element-places.ts';
import { iconSetStyle, presetOf, thresholdWords } from './rule-words.ts';
import { colourOf } from './theme-colours.ts';
import { loadCriteria } from './load-filter.ts';
import type { XmlElement } from './xml-tree.ts';
import { child, children, flag } from './xml-tree.ts';
import type { Sheet, Table } from '../document/model.ts';
import { TableRecord } from '../document/table.ts';

const areasOf = (sqref: string | undefined): Area[] =>
  (sqref ?? '')
    .split(/\s+/)
    .map((part) => parseAddress(part))
    .filter((a) => a !== null);
const capital = (text: string): string => (text[0] ?? '').toUpperCase() + text.slice(1);

export function loadHyperlinks(sheet: Sheet, root: XmlElement, links: ReadonlyMap<string, string>): void {
  for (const link of children(child(root, 'hyperlinks'), 'hyperlink')) {
    const area = parseAddress(link.attributes['ref'] ?? '');
    if (!area) continue;
    const address = links.get(link.attributes['r:id'] ?? '');
    const { location, tooltip } = link.attributes;
    sheet.hyperlinks.push({
      area,
      link: {
        ...(address !== undefined ? { address: location === undefined ? address : `${address}#${location}` } : {}),
        ...(address === undefined && location !== undefined ? { documentReference: location } : {}),
        ...(tooltip !== undefined ? { screenTip: tooltip } : {}),
      },
    });
  }
}

const ruleNames: Record<string, string> = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  list: 'list',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
  custom: 'custom',
};
const operators: Record<string, string> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};

/** A rule's formula as Office.js gives it: numbers are numbers, all else starts with "=". */
const operand = (text: string | undefined): unknown =>
  text === undefined ? undefined : /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : `=${text}`;

export function loadValidations(sheet: Sheet, root: XmlElement): void {
  for (const element of children(child(root, 'dataValidations'), 'dataValidation')) {
    const areas = areasOf(element.attributes['sqref']);
    const kind = ruleNames[element.attributes['type'] ?? ''];
    if (areas.length === 0 || kind === undefined) continue;
    const [first, second] = [child(element, 'formula1')?.text, child(element, 'formula2')?.text];
    const a = element.attributes;
    let rule: Record<string, unknown>;
    if (kind === 'list')
      rule = {
        inCellDropDown: !flag(element, 'showDropDown'),
        source: first?.startsWith('"') ? first.slice(1, -1).replaceAll('""', '"') : `=${first ?? ''}`,
      };
    else if (kind === 'custom') rule = { formula: `=${first ?? ''}` };
    else
      rule = {
        formula1: operand(first),
        operator: operators[a['operator'] ?? 'between'],
        ...(second === undefined ? {} : { formula2: operand(second) }),
      };
    sheet.validations.push({
      areas,
      rule: { [kind]: rule },
      errorAlert: {
        message: a['error'] ?? '',
        showAlert: flag(element, 'showErrorMessage'),
        style: capital(a['errorStyle'] ?? 'stop'),
        title: a['errorTitle'] ?? '',
      },
      prompt: {
        message: a['prompt'] ?? '',
        showPrompt: flag(element, 'showInputMessage'),
        title: a['promptTitle'] ?? '',
      },
      ignoreBlanks: flag(element, 'allowBlank'),
    });
  }
}

const kinds: Record<string, string> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  dataBar: 'DataBar',
  colorScale: 'ColorScale',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
};

/** Gives where each rule lies. Rules of a kind that the document has no word for are presets (duplicates, above average …). */
export function loadConditionalFormats(
  sheet: Sheet,
  root: XmlElement,
  formats: readonly Partial<Style>[],
  theme: readonly string[],
): ReadonlyMap<ConditionalFormat, RulePlace> {
  const found: { rule: ConditionalFormat; priority: number; place: RulePlace }[] = [];
  let index = -1;
  for (const block of children(root, 'conditionalFormatting'))
    for (const element of children(block, 'cfRule')) {
      index++;
      const areas = areasOf(block.attributes['sqref']);
      if (areas.length === 0) continue;
      const rule = new ConditionalFormat(sheet, areas, kinds[element.attributes['type'] ?? ''] ?? 'PresetCriteria');
      rule.StopIfTrue = flag(element, 'stopIfTrue');
      describe(rule, element, theme);
      paint(rule, formats[Number(element.attributes['dxfId'] ?? -1)]);
      const place = { index, sqref: block.attributes['sqref'] ?? '' };
      found.push({ rule, place, priority: Number(element.attributes['priority'] ?? 0) });
    }
  found.sort((a, b) => a.priority - b.priority);
  sheet.conditionalFormats.push(...found.map((f) => f.rule));
  return new Map(found.map((f) => [f.rule, f.place]));
}

function describe(rule: ConditionalFormat, element: XmlElement, theme: Theme): void {
  const formulas = children(element, 'formula').map((f) => f.text);
  const { describedBy: bag, kind } = rule;
  const a = element.attributes;
  if (kind === 'Custom') (bag.child('Rule') as Bag).put('Formula', `=${formulas[0] ?? ''}`);
  else if (kind === 'CellValue')
    bag.put('Rule', {
      formula1: `=${formulas[0] ?? ''}`,
      ...(formulas[1] === undefined ? {} : { formula2: `=${formulas[1]}` }),
      operator:
        {
          equal: 'EqualTo',
          notEqual: 'NotEqualTo',
          greaterThanOrEqual: 'GreaterThanOrEqual',
          lessThanOrEqual: 'LessThanOrEqual',
        }[a['operator'] ?? ''] ?? capital(a['operator'] ?? 'between'),
    });
  else if (kind === 'TopBottom')
    bag.put('Rule', {
      rank: Number(a['rank'] ?? 10),
      type: `${flag(element, 'bottom') ? 'Bottom' : 'Top'}${flag(element, 'percent') ? 'Percent' : 'Items'}`,
    });
  else if (kind === 'DataBar') loadBars(bag, element, theme);
  else if (kind === 'ColorScale') loadScale(bag, element, theme);
  else if (kind === 'IconSet') loadIcons(bag, element);
  else if (kind === 'PresetCriteria') {
    const criterion = presetOf(a['type'] ?? '', a);
    if (criterion !== null) bag.put('Rule', { criterion });
  } else if (kind === 'ContainsText')
    bag.put('Rule', {
      text: a['text'] ?? '',
      operator:
        { notContainsText: 'NotContains', beginsWith: 'BeginsWith', endsWith: 'EndsWith' }[a['type'] ?? ''] ??
        'Contains',
    });
}

const thresholdOf = (cfvo: XmlElement | undefined): { type: string; formula: string | null } => ({
  type: thresholdWords[cfvo?.attributes['type'] ?? ''] ?? 'Automatic',
  formula: cfvo?.attributes['val'] ?? null,
});

type Theme = readonly string[];
const coloursOf = (element: XmlElement | null, theme: Theme): string[] =>
  children(element, 'color').map((color) => colourOf(color, theme) ?? '#000000');

function loadBars(bag: Bag, element: XmlElement, theme: Theme): void {
  const bars = child(element, 'dataBar');
  const [low, high] = children(bars, 'cfvo');
  bag.put('LowerBoundRule', thresholdOf(low));
  bag.put('UpperBoundRule', thresholdOf(high));
  if (!flag(bars, 'showValue', true)) bag.put('ShowDataBarOnly', true);
  const [colour] = coloursOf(bars, theme);
  if (colour) (bag.child('PositiveFormat') as Bag).put('FillColor', colour);
}

function loadScale(bag: Bag, element: XmlElement, theme: Theme): void {
  const scale = child(element, 'colorScale');
  const colours = coloursOf(scale, theme);
  const points = children(scale, 'cfvo').map((cfvo, i) => ({ ...thresholdOf(cfvo), color: colours[i] ?? '' }));
  const [minimum, ...rest] = points;
  const maximum = rest.pop();
  if (minimum && maximum) bag.put('Criteria', { minimum, ...(rest[0] ? { midpoint: rest[0] } : {}), maximum });
}

function loadIcons(bag: Bag, element: XmlElement): void {
  const icons = child(element, 'iconSet');
  bag.put('Style', iconSetStyle(icons?.attributes['iconSet'] ?? '3TrafficLights1'));
  if (flag(icons, 'reverse')) bag.put('ReverseIconOrder', true);
  if (!flag(icons, 'showValue', true)) bag.put('ShowIconOnly', true);
  const criteria = children(icons, 'cfvo').map((cfvo) => ({
    ...thresholdOf(cfvo),
    operator: flag(cfvo, 'gte', true) ? 'GreaterThanOrEqual' : 'GreaterThan',
  }));
  bag.put('Criteria', criteria);
}

function paint(rule: ConditionalFormat, format: Partial<Style> | undefined): void {
  const bag = rule.describedBy.child('Format');
  if (!(bag instanceof Bag) || !format) return;
  const [font, fill] = [bag.child('Font') as Bag, bag.child('Fill') as Bag];
  if (format.fillColor) fill.put('Color', format.fillColor);
  if (format.fontColor) font.put('Color', format.fontColor);
  if (format.bold) font.put('Bold', true);
  if (format.italic) font.put('Italic', true);
  if (format.strikethrough) font.put('Strikethrough', true);
  if (format.underline) font.put('Underline', format.underline);
  if (format.numberFormat) bag.put('NumberFormat', format.numberFormat);
}

/** A table part. */
export function loadTable(sheet: Sheet, root: XmlElement): Table | null {
  const where = parseAddress(root.attributes['ref'] ?? '');
  if (!where) return null;
  const hasHeaders = root.attributes['headerRowCount'] !== '0';
  const name =
    root.attributes['displayName'] ?? root.attributes['name'] ?? `Table${sheet.workbook.tables().length + 1}`;
  const table = new TableRecord(sheet.workbook.newGuid(), sheet, name, where, hasHeaders);
  table.hasTotals = Number(root.attributes['totalsRowCount'] ?? 0) > 0;
  table.showFilterButton = child(root, 'autoFilter') !== null;
  const style = child(root, 'tableStyleInfo');
  table.style = style?.attributes['name'] ?? '';
  table.showBandedRows = flag(style, 'showRowStripes');
  table.showBandedColumns = flag(style, 'showColumnStripes');
  table.highlightFirstColumn = flag(style, 'showFirstColumn');
  table.highlightLastColumn = flag(style, 'showLastColumn');
  for (const [i, column] of children(child(root, 'tableColumns'), 'tableColumn').entries())
    table.addColumn(undoXstring(column.attributes['name'] ?? ''), i);
  table.isNew = false;
  loadCriteria(sheet, child(root, 'autoFilter'), table.filter.criteria, table.body());
  sheet.tables.push(table);
  return table;
}
