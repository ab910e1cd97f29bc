/** English texts: the same keys as the Swedish ones, or it does not compile. */
import { clockTime, dayAndMonth, isoDate } from './dates.ts';
import { briefEn } from './en-brister.ts';
import { goalSheetEn } from './en-maluppfyllelse.ts';
import { readingEn } from './en-reading.ts';
import { traceEn } from './en-sparbarhet.ts';
import { flatEn } from './en-underlag.ts';
import { plural } from './plural.ts';
import type { Texts } from './sv.ts';

const final = {
  uppfyllt: 'Met',
  delvis: 'Partly met',
  ej: 'Not met',
  kanEjBedomas: 'Cannot be assessed',
  ejAktuell: 'Not applicable',
};

export const en: Texts = {
  and: 'and',
  yes: 'Yes',
  no: 'No',
  // Short enough for two lines in the narrow columns of the key.
  status: { ...final, kanEjBedomas: 'Not assessable' },
  statusAt: {
    delar: {
      ...final,
      uppfyllt: 'Expected to be met',
      delvis: 'Expected to be partly met',
      ej: 'Not expected to be met',
    },
    arsbokslut: final,
  },
  statusShort: { delar: { ...final, uppfyllt: 'On track', delvis: 'Partly', ej: 'Off track' }, arsbokslut: final },
  severity: { fel: 'Error', varning: 'Warning', info: 'Info' },
  errors: (count) => `${count} ${plural(count, 'error', 'errors')}`,
  warnings: (count) => `${count} ${plural(count, 'warning', 'warnings')}`,
  notices: (count) => `${count} ${plural(count, 'notice', 'notices')}`,
  period: {
    kind: { delar: 'Interim report', arsbokslut: 'Annual report' },
    name: (kind, year) => `${kind === 'delar' ? 'Interim report' : 'Annual report'} ${year}`,
    sentence: (kind, year, through) =>
      `${kind === 'delar' ? 'Interim report' : 'Annual report'} ${year}, 1 January–${dayAndMonth(through, 'en')} ${through.slice(0, 4)}.` +
      (kind === 'delar' ? ` The assessment concerns the full year ${year}.` : ''),
  },
  moment: (iso) => `${isoDate(iso)} ${clockTime(iso, 'en')}`.trimEnd(),
  committees: {
    boards: 'committees',
    panels: 'committees',
    companies: 'companies',
    mixed: 'committees and companies',
    unknown: 'Unknown committee',
    whole: 'The whole municipality',
  },
  unfinished: 'UNFINISHED: the compilation was interrupted. Run Consolidate again.',
  files: (count) => `${count} ${plural(count, 'file', 'files')}`,
  unsavedWorkbook: 'the workbook',
  methods: {
    andel: 'Share',
    samtliga: 'All',
    majoritet: 'Majority',
    viktat: 'Weighted mean',
    samst: 'Worst decides',
    manuell: 'Manual only',
  },
  page: (page, pages) => `Page ${page} of ${pages}`,
  goalSheet: goalSheetEn,
  brister: briefEn,
  underlag: flatEn,
  trace: traceEn,
  reading: readingEn,
};
