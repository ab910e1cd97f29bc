/** Swedish texts. Their type is the type of every language's texts. */
import { clockTime, dayAndMonth, isoDate } from './dates.ts';
import { plural } from './plural.ts';
import type { PeriodKind } from '../model/period.ts';
import { briefSv } from './sv-brister.ts';
import { goalSheetSv } from './sv-maluppfyllelse.ts';
import { traceSv } from './sv-sparbarhet.ts';
import { flatSv } from './sv-underlag.ts';
import { readingSv } from './sv-reading.ts';

export const sv = {
  and: 'och',
  yes: 'Ja',
  no: 'Nej',
  /** Name of a bedömning in sheets, chart and lists: the same at delår and årsbokslut, since the columns are counted by it. */
  status: {
    uppfyllt: 'Uppfyllt',
    delvis: 'Delvis uppfyllt',
    ej: 'Ej uppfyllt',
    kanEjBedomas: 'Kan ej bedömas',
    ejAktuell: 'Ej aktuell',
  },
  /** The same in running text and in the pane, where the period decides the verb. */
  statusAt: {
    delar: {
      uppfyllt: 'Bedöms uppnås',
      delvis: 'Bedöms delvis uppnås',
      ej: 'Bedöms inte uppnås',
      kanEjBedomas: 'Kan ej bedömas',
      ejAktuell: 'Ej aktuell',
    },
    arsbokslut: {
      uppfyllt: 'Uppfyllt',
      delvis: 'Delvis uppfyllt',
      ej: 'Ej uppfyllt',
      kanEjBedomas: 'Kan ej bedömas',
      ejAktuell: 'Ej aktuell',
    },
  },
  /** For narrow lists. */
  statusShort: {
    delar: {
      uppfyllt: 'Uppnås',
      delvis: 'Delvis',
      ej: 'Uppnås inte',
      kanEjBedomas: 'Kan ej bedömas',
      ejAktuell: 'Ej aktuell',
    },
    arsbokslut: {
      uppfyllt: 'Uppfyllt',
      delvis: 'Delvis uppfyllt',
      ej: 'Ej uppfyllt',
      kanEjBedomas: 'Kan ej bedömas',
      ejAktuell: 'Ej aktuell',
    },
  },
  severity: { fel: 'Fel', varning: 'Varning', info: 'Info' },
  errors: (count: number) => `${count} fel`,
  warnings: (count: number) => `${count} ${plural(count, 'varning', 'varningar')}`,
  notices: (count: number) => `${count} ${plural(count, 'upplysning', 'upplysningar')}`,
  period: {
    kind: { delar: 'Delår', arsbokslut: 'Årsbokslut' },
    /** "Delår 2026". */
    name: (kind: PeriodKind, year: number) => `${kind === 'delar' ? 'Delår' : 'Årsbokslut'} ${year}`,
    /** "Delår 2026, 1 januari–31 augusti 2026. Bedömningen avser helåret 2026." */
    sentence: (kind: PeriodKind, year: number, through: string) =>
      `${kind === 'delar' ? 'Delår' : 'Årsbokslut'} ${year}, 1 januari–${dayAndMonth(through, 'sv')} ${through.slice(0, 4)}.` +
      (kind === 'delar' ? ` Bedömningen avser helåret ${year}.` : ''),
  },
  /** "2026-11-25 kl. 16.42". */
  moment: (iso: string) => `${isoDate(iso)} ${clockTime(iso, 'sv')}`.trimEnd(),
  /** "6 nämnder" only when all are; a mixed set is named as what it is. */
  committees: {
    boards: 'nämnder',
    panels: 'utskott',
    companies: 'bolag',
    mixed: 'nämnder, utskott och bolag',
    unknown: 'Okänd nämnd',
    whole: 'Hela kommunen',
  },
  /** First words of the run line of a sheet that is still being written; the real line is that sheet's last write. */
  unfinished: 'OFÄRDIG: sammanställningen avbröts. Kör Sammanställ igen.',
  files: (count: number) => `${count} ${plural(count, 'fil', 'filer')}`,
  unsavedWorkbook: 'arbetsboken',
  methods: {
    andel: 'Andel',
    samtliga: 'Samtliga',
    majoritet: 'Majoritet',
    viktat: 'Viktat medel',
    samst: 'Sämsta avgör',
    manuell: 'Endast manuell',
  },
  page: (page: string, pages: string) => `Sida ${page} av ${pages}`,
  goalSheet: goalSheetSv,
  brister: briefSv,
  underlag: flatSv,
  trace: traceSv,
  reading: readingSv,
};

export type Texts = typeof sv;
