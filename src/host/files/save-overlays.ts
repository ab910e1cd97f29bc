/** Conditional formats and validations → XML. Kinds that need an extension part (icons, bars) are left out. */
import { escapeXml } from '../../xlsx/package/index.ts';
import type { Area } from '../document/address.ts';
import { areaText } from '../document/address.ts';
import { Bag } from '../excel-objects/bag.ts';
import type { ConditionalFormat } from '../excel-objects/conditional-formats.ts';
import type { StyleNumbers } from './save-styles.ts';
import type { Sheet, ValidationState } from '../document/model.ts';

export const sqref = (areas: readonly Area[]): string => areas.map((a) => areaText(a)).join(' ');
const plain = (value: unknown): string => escapeXml(String(value ?? '').replace(/^=/, ''));

const comparisons: Record<string, string> = { EqualTo: 'equal', NotEqualTo: 'notEqual' };
const lower = (text: string): string => (text[0] ?? '').toLowerCase() + text.slice(1);

export function ruleXml(rule: ConditionalFormat, priority: number, styles: StyleNumbers): string | null {
  const { describedBy: bag, kind } = rule;
  const format = bag.child('Format');
  const look = format instanceof Bag ? dxf(format, styles) : '';
  const common = `${look} priority="${priority}"${rule.StopIfTrue ? ' stopIfTrue="1"' : ''}`;
  const data = (bag.value('Rule') ?? {}) as Record<string, unknown>;
  if (kind === 'Custom')
    return `<cfRule type="expression"${common}><formula>${plain((bag.child('Rule') as Bag).value('Formula'))}</formula></cfRule>`;
  if (kind === 'CellValue') {
    const operator = comparisons[String(data['operator'])] ?? lower(String(data['operator'] ?? 'between'));
    const second = data['formula2'] === undefined ? '' : `<formula>${plain(data['formula2'])}</formula>`;
    return `<cfRule type="cellIs"${common} operator="${operator}"><formula>${plain(data['formula1'])}</formula>${second}</cfRule>`;
  }
  if (kind === 'TopBottom') {
    const type = String(data['type'] ?? 'TopItems');
    return `<cfRule type="top10"${common}${/Bottom/.test(type) ? ' bottom="1"' : ''}${/Percent/.test(type) ? ' percent="1"' : ''} rank="${Number(data['rank'] ?? 10)}"/>`;
  }
  if (kind === 'ContainsText') {
    const first = rule.areas[0];
    const text = String(data['text'] ?? '').replaceAll('"', '""');
    const cell = first ? areaText({ ...first, bottom: first.top, right: first.left }) : 'A1';
    return `<cfRule type="containsText"${common} operator="containsText" text="${escapeXml(String(data['text'] ?? ''))}"><formula>NOT(ISERROR(SEARCH("${escapeXml(text)}",${cell})))</formula></cfRule>`;
  }
  return null;
}

function dxf(format: Bag, styles: StyleNumbers): string {
  const [font, fill] = [format.child('Font') as Bag, format.child('Fill') as Bag];
  const look = {
    fill: String(fill.value('Color') ?? ''),
    color: String(font.value('Color') ?? ''),
    bold: font.value('Bold'),
    italic: font.value('Italic'),
  };
  return ` dxfId="${styles.differentialNumber(look)}"`;
}

export function overlaysXml(sheet: Sheet, styles: StyleNumbers): string {
  return (sheet.conditionalFormats as ConditionalFormat[])
    .map((rule, i) => {
      const xml = ruleXml(rule, i + 1, styles);
      return xml === null ? '' : `<conditionalFormatting sqref="${sqref(rule.areas)}">${xml}</conditionalFormatting>`;
    })
    .join('');
}

const types: Record<string, string> = { wholeNumber: 'whole' };
const operators: Record<string, string> = {
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

function validationXml(state: ValidationState): string {
  const [entry] = Object.entries(state.rule);
  if (!entry) return '';
  const [kind, rule] = entry as [string, Record<string, unknown>];
  const { errorAlert, prompt } = state;
  const text = (name: string, value: unknown): string => (value ? ` ${name}="${escapeXml(String(value))}"` : '');
  const operator = String(rule['operator'] ?? 'Between');
  const source = String(rule['source'] ?? '');
  const first =
    kind === 'list'
      ? source.startsWith('=')
        ? plain(source)
        : escapeXml(`"${source.replaceAll('"', '""')}"`)
      : plain(rule['formula'] ?? rule['formula1']);
  const second = rule['formula2'] == null ? '' : `<formula2>${plain(rule['formula2'])}</formula2>`;
  return (
    `<dataValidation type="${types[kind] ?? kind}"${text('errorStyle', lower(String(errorAlert['style'] ?? 'Stop')))}` +
    `${kind === 'list' || kind === 'custom' ? '' : ` operator="${operators[operator] ?? lower(operator)}"`}${state.ignoreBlanks ? ' allowBlank="1"' : ''}` +
    `${rule['inCellDropDown'] === false ? ' showDropDown="1"' : ''}${prompt['showPrompt'] ? ' showInputMessage="1"' : ''}${errorAlert['showAlert'] ? ' showErrorMessage="1"' : ''}` +
    `${text('errorTitle', errorAlert['title'])}${text('error', errorAlert['message'])}${text('promptTitle', prompt['title'])}${text('prompt', prompt['message'])}` +
    ` sqref="${sqref(state.areas)}"><formula1>${first}</formula1>${second}</dataValidation>`
  );
}

export function validationsXml(sheet: Sheet): string {
  const all = sheet.validations.map(validationXml).filter(Boolean);
  return all.length > 0 ? `<dataValidations count="${all.length}">${all.join('')}</dataValidations>` : '';
}
