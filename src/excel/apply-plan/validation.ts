/** Drop-downs. */
import { a1Area } from '../../core/workbook/cell-ref.ts';
import type { SheetPlan } from '../../core/workbook/write-plan.ts';
import type { WriteFlow } from './flow.ts';

/** Longest that Excel accepts in a validation's title and message. */
const titleLength = 32;
const messageLength = 255;

export async function writeValidations(flow: WriteFlow, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  for (const { area, list, errorTitle, errorMessage, prompt, allowOther } of plan.validations) {
    const { dataValidation } = sheet.getRange(a1Area(area));
    const words = /^"([\s\S]*)"$/.exec(list)?.[1];
    dataValidation.rule = {
      list: { inCellDropDown: true, source: words === undefined ? `=${list}` : words.replaceAll('""', '"') },
    };
    dataValidation.ignoreBlanks = true;
    dataValidation.errorAlert = {
      showAlert: true,
      style: allowOther ? 'Information' : 'Stop',
      title: errorTitle.slice(0, titleLength),
      message: errorMessage.slice(0, messageLength),
    };
    if (prompt)
      dataValidation.prompt = {
        showPrompt: true,
        title: prompt.title.slice(0, titleLength),
        message: prompt.message.slice(0, messageLength),
      };
    await flow.add(1_500);
  }
}
