/** Colours by what the cell says, never by fills of its own: five rules for statuses, three for severities. */
import { statuses } from '../model/status.ts';
import { a1, type Area } from '../workbook/cell-ref.ts';
import type { PlannedConditionalFormat } from '../workbook/write-plan.ts';
import { palette, severityColours, statusColours } from './palette.ts';
import { severitySymbols, statusSymbols } from './status-text.ts';

/** The five status rules, by the first character of the cell. */
export function statusFormats(area: Area): PlannedConditionalFormat[] {
  return statuses.map((status) => {
    const { text, tint } = statusColours[status];
    return {
      area,
      formula: firstIs(area, statusSymbols[status]),
      format: { colour: text, bold: true, ...(tint ? { fill: tint } : {}) },
    };
  });
}

export function severityFormats(area: Area): PlannedConditionalFormat[] {
  return (['fel', 'varning', 'info'] as const).map((severity) => {
    const { text, tint } = severityColours[severity];
    return {
      area,
      formula: firstIs(area, severitySymbols[severity]),
      format: { colour: text, bold: true, ...(tint ? { fill: tint } : {}) },
    };
  });
}

/** Zero is said quietly. */
export function zeroFormat(area: Area): PlannedConditionalFormat {
  return { area, formula: `${a1(area.top, area.left)}=0`, format: { colour: palette.zero } };
}

function firstIs(area: Area, symbol: string): string {
  return `LEFT(${a1(area.top, area.left)},1)="${symbol}"`;
}
