import type { TextsOf } from '../rules-text.ts';
import { cited, fieldName, listOr } from '../rules-words.ts';

/** MK201–MK205: whether the sheet could be read. */
export const readingTexts: TextsOf<'MK201' | 'MK202' | 'MK203' | 'MK204' | 'MK205'> = {
  MK201: {
    title: 'The sheet has no goal table',
    message: () => 'No goal table was found. Point out the header row, or say that the sheet is not to be read.',
    why: 'The sheet bears the name of a committee or company, but no goals could be read from it.',
    action: 'Put the goals in a table with headers, point out the header row, or say that the sheet is not to be read.',
    example: {
      before: 'The sheet Valnämnden: only prose',
      after: 'A table: KF-mål, Delmål, Indikator, Målvärde, Utfall, Bedömning',
    },
  },
  MK202: {
    title: 'A column is missing',
    message: ({ field }) =>
      `The column ${fieldName(field, 'en')} is missing. Add it, or point out which column corresponds to it.`,
    why: 'Without the column no row of the sheet can be followed up in full.',
    action: 'Add the column, or point it out if it is there under another name.',
    example: {
      before: 'KF-mål · Delmål · Indikator · Utfall',
      after: 'KF-mål · Delmål · Indikator · Målvärde · Utfall',
    },
  },
  MK203: {
    title: 'The header can mean two things',
    message: ({ header, readings, rival, rivalPlace }, variant) =>
      variant === 'twins'
        ? `Both "${cited(header)}" here and "${cited(rival)}" in ${rivalPlace} can be ${fieldName(readings.split('|')[0] as string, 'en')}, and they say different things. The first is read; choose the column that counts.`
        : `The header "${cited(header)}" can mean ${listOr(
            readings
              .split('|')
              .map((field) => fieldName(field, 'en'))
              .join('|'),
            'en',
          )}. Choose its meaning.`,
    why: 'If the wrong column is read, everything on the sheet is wrong.',
    action: 'Choose what the column means. The choice is kept in the workbook.',
    example: { before: 'Header: Mål', after: 'Header: Målvärde' },
  },
  MK204: {
    title: 'No filled-in sheet',
    message: ({ committee, sheet }, variant) =>
      variant === 'noSheet'
        ? `${committee}: No filled-in sheet was found. Ask for the material, or state that no report is due.`
        : `The sheet${committee && committee !== sheet ? ` of ${committee}` : ''} has headers but no filled-in rows. Ask for the material, or state that no report is due.`,
    why: 'Those who have not reported would otherwise only show as a gap in the sum.',
    action: 'Ask for the material, or say that the sheet is not to be read.',
    example: { before: 'The sheet Överförmyndarnämnden: only headers', after: 'The sheet is filled in' },
  },
  MK205: {
    title: 'Hidden rows are included',
    message: ({ count }, variant) => {
      const one = count === '1';
      if (variant === 'sheet')
        return `The sheet is hidden and ${one ? 'its row of goals is' : `its ${count} rows of goals are`} included in the roll-up. Show the sheet and check it.`;
      return one
        ? '1 hidden row is included in the roll-up. Show it and check it.'
        : `${count} hidden rows are included in the roll-up. Show them and check them.`;
    },
    why: 'Rows that do not show count all the same, and may be something that somebody thought was removed.',
    action: 'Show the rows. Remove those that do not apply.',
    example: { before: 'Rows 23–24 hidden by a filter', after: 'All rows show' },
  },
};
