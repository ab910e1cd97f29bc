/** Conditional formats and validations → XML. */
import { escapeXml } from '../../xlsx/package/index.ts';
import type { Area } from '../document/address.ts';
import { areaText } from '../document/address.ts';
import type { ConditionalFormat } from '../excel-objects/rules/conditional-formats.ts';
import { lower, plain, ruleXml } from './save-rules.ts';
import type { StyleNumbers } from './save-styles.ts';
import type { Sheet, ValidationState } from '../document/model.ts';

export const sqref = (areas: readonly Area[]): string => areas.map((a) => areaText(a)).join(' ');
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
