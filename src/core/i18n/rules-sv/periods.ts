import type { TextsOf } from '../rules-text.ts';
import { cited, dateWords, numeral, periodName } from '../rules-words.ts';

/** MK601–MK607: period, förra rapporten och färskhet. MK900: Målkedjans egna fel. */
export const periodTexts: TextsOf<'MK601' | 'MK602' | 'MK603' | 'MK604' | 'MK607' | 'MK900'> = {
  MK601: {
    title: 'Underlaget avser en annan period',
    message: ({ stated, statedKind, statedYear, kind, year, through }) => {
      const ours = periodName(kind, year, 'sv');
      const theirs = periodName(statedKind, statedYear, 'sv');
      // The same delår to another day: the days tell them apart.
      const [said, asked] = theirs === ours ? ['', `tiden till och med ${dateWords(through, 'sv')}`] : [theirs, ours];
      return `Underlaget avser ${said || `"${cited(stated)}"`} men rapporten ${asked}. Delmålen räknas inte. Byt period eller begär in rätt underlag.`;
    },
    why: 'Siffror från en annan period i samma summa ger ett svar som ingen kan stå för.',
    action: 'Byt period för rapporten, eller begär in rätt underlag.',
    example: { before: 'Titel: Delårsrapport 2024 (i årsbokslut 2024)', after: 'Titel: Årsbokslut 2024' },
  },
  MK602: {
    title: 'Indikatorn har bytt namn',
    message: ({ before }) =>
      `Indikatorn hette "${cited(before, 200)}" i förra rapporten. Är det samma mått? Förklara bytet, så godkänns det i Brister med förklaringen som motivering.`,
    why: 'Ett mått som byter namn kan ha bytt innehåll. Då går utvecklingen inte att följa.',
    action: 'Förklara bytet. Är måttet detsamma godkänns det i Brister, med förklaringen som motivering.',
    example: {
      before: 'Förra: Andel behöriga lärare · Nu: Andel lärare med legitimation',
      after: 'Godkänd: Ja · Motivering: Samma mått, nytt namn från 2025',
    },
  },
  MK603: {
    title: 'Indikatorn är borta',
    message: ({ committee, indicator, period, year }) =>
      `${committee}: Indikatorn "${cited(indicator, 200)}" fanns i ${periodName(period, year, 'sv')} men saknas nu. Lägg tillbaka den, eller ange vem som beslutat att den utgått: det godkänns i Brister.`,
    why: 'Mått som försvinner tyst är en återkommande kritik från revisorer.',
    action: 'Lägg tillbaka indikatorn, eller ange att den har utgått och vem som beslutat det.',
    example: {
      before: 'Förra: Andel trygga elever i åk 5 · Nu: (saknas)',
      after: 'Andel trygga elever i åk 5: utgår enligt beslut',
    },
  },
  MK604: {
    title: 'Målvärdet är ändrat under året',
    message: ({ before, now }) =>
      `Målvärdet är ändrat från ${numeral(before, 'sv')} till ${numeral(now, 'sv')} under året. Ange beslutet, så godkänns ändringen i Brister med det som motivering.`,
    why: 'Ett målvärde som sänks under året gör att målet nås på pappret.',
    action: 'Ange vem som beslutat ändringen och när. Den godkänns i Brister, med beslutet som motivering.',
    example: { before: 'Målvärde: 72 (delår: 80)', after: 'Godkänd: Ja · Motivering: Ändrat av nämnden § 45' },
  },
  MK607: {
    title: 'Sammanställningen är gammal',
    message: ({ cells }, variant) => {
      const changed =
        variant === 'unknownExtent' ? '' : ` (${cells === '1' ? '1 ändrad cell' : `${cells} ändrade celler`})`;
      return `Sammanställningen är äldre än underlaget${changed}. Kör om den innan den används.`;
    },
    why: 'Siffrorna i sammanställningen gäller före ändringarna.',
    action: 'Välj Sammanställ igen.',
    example: { before: 'Sammanställd före ändringar i Socialutskottet', after: 'Sammanställd igen' },
  },
  MK900: {
    title: 'En kontroll kunde inte göras',
    message: ({ rule, reason }) =>
      `Kontrollen ${rule} kunde inte göras på grund av ett fel i Målkedjan: ${cited(reason)}. Övriga kontroller är gjorda. Skicka uppgiften till den som sköter Målkedjan hos er.`,
    why: 'Tystnad från en kontroll som inte är gjord får aldrig tas för ett godkännande.',
    action: 'Skicka uppgiften till den som sköter Målkedjan hos er, gärna med arbetsboken.',
    example: { before: 'Kontrollen MK402 kunde inte göras', after: 'Rättas i Målkedjan, inte i arbetsboken' },
  },
};
