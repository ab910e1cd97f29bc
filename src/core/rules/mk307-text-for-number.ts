import type { Value } from '../model/values.ts';
import { cellOf } from './places.ts';
import { defineRule } from './rule.ts';
import { shown, valueCells, valueFault } from './values.ts';

/** Words where a number is needed. */
export const mk307 = defineRule('MK307', {
  severity: 'varning',
  *check({ odd }, report) {
    for (const row of odd.values) {
      if (row.indicator === null || !(isWord(row.outcome) || isWord(row.target))) continue;
      for (const cell of valueCells(row)) {
        const place = cellOf(row, cell.field);
        if (place && valueFault(row, cell) === 'text') {
          report.atRow(row, place, { text: shown(cell.value) }, { about: cell.field });
          yield;
        }
      }
    }
  },
});

/** "Ja" is a word too. */
const isWord = ({ kind }: Value): boolean => kind === 'text' || kind === 'boolean';
