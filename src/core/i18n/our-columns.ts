/** What the columns of our sheets' tables are called, in each language: a table of somebody else's may have our table's name. */
import { briefEn } from './en-brister.ts';
import { goalSheetEn } from './en-maluppfyllelse.ts';
import { traceEn } from './en-sparbarhet.ts';
import { flatEn } from './en-underlag.ts';
import { briefSv } from './sv-brister.ts';
import { goalSheetSv } from './sv-maluppfyllelse.ts';
import { traceSv } from './sv-sparbarhet.ts';
import { flatSv } from './sv-underlag.ts';

/** By role of the sheet, one list for each language. */
export const ourColumns: Readonly<Record<string, readonly (readonly string[])[]>> = {
  maluppfyllelse: [goalSheetSv, goalSheetEn].map(({ columns }) => Object.values(columns)),
  brister: [briefSv, briefEn].map(({ columns }) => Object.values(columns)),
  underlag: [flatSv, flatEn].map(({ columns }) => Object.values(columns)),
  sparbarhet: [traceSv, traceEn].map(({ sheets }) => Object.values(sheets.columns)),
};
