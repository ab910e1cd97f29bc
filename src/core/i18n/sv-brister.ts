/** The words of the sheet Brister. */
import { countedList } from './counted-list.ts';
import { plural } from './plural.ts';
import type { Phrase } from './phrase.ts';

export type OpenKey = 'open' | 'errors' | 'warnings' | 'notices' | 'approved';

export const briefSv = {
  title: (kommun: string | null) => (kommun ? `Brister i målkedjan, ${kommun}` : 'Brister i målkedjan'),
  /** Follows "Delår 2026, 1 januari–31 augusti 2026. ". */
  open: [
    {
      zero: 'open',
      none: ['Inga öppna brister.'],
      some: [
        { say: 'open' },
        { count: 'open', one: [' öppen brist: '], other: [' öppna brister: '] },
        ...countedList<OpenKey>('och', [
          ['errors', [' fel']],
          ['warnings', [{ count: 'warnings', one: [' varning'], other: [' varningar'] }]],
          ['notices', [{ count: 'notices', one: [' upplysning'], other: [' upplysningar'] }]],
        ]),
        '.',
      ],
    },
    {
      zero: 'approved',
      none: [],
      some: [' ', { say: 'approved' }, { count: 'approved', one: [' är godkänd.'], other: [' är godkända.'] }],
    },
  ] as Phrase<OpenKey>,
  runLine: (moment: string, run: number) =>
    `Sammanställd ${moment}, körning ${run}. Bristerna som avgör om ett KF-mål kan bedömas står först, godkända sist. Klicka på en plats för att gå till cellen.`,
  legend: {
    fel: 'måste rättas innan redovisningen lämnas.',
    varning: 'gör bedömningen osäker.',
    info: 'är bra att veta.',
  },
  fillIn: 'Fylls i vid behov:',
  columns: {
    severity: 'Allvar',
    code: 'Kod',
    committee: 'Nämnd',
    place: 'Plats',
    goal: 'KF-mål',
    todo: 'Vad som behöver göras',
    approved: 'Godkänd',
    motivation: 'Motivering',
    id: 'Ärende',
  },
  none: (rows: number, sheets: number, rules: number) =>
    `Inga brister. ${rows} ${plural(rows, 'rad', 'rader')} i ${sheets} blad är ${plural(rows, 'kontrollerad', 'kontrollerade')} mot ${rules} regler.`,
  /** Says which kind of info an inherited link is: a forgotten link must not hide among them. */
  inherited: 'Ärvd koppling.',
  choose: {
    title: 'Ja eller tomt',
    message: 'Välj Ja för att godkänna avvikelsen, eller lämna tomt. En godkänd avvikelse ska motiveras.',
  },
};
