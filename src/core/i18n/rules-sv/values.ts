import type { TextsOf } from '../rules-text.ts';
import { cited, listOr, numeral, periodName } from '../rules-words.ts';

/** MK301–MK310: indikator, målvärde och utfall. */
export const valueTexts: TextsOf<
  'MK301' | 'MK302' | 'MK303' | 'MK304' | 'MK305' | 'MK306' | 'MK307' | 'MK308' | 'MK309' | 'MK310'
> = {
  MK301: {
    title: 'Delmålet saknar indikator',
    message: ({ subGoal }) => `Delmålet "${cited(subGoal)}" saknar indikator. Ange minst en.`,
    why: 'Ett delmål som inget mäter går inte att följa upp, bara att ha en åsikt om.',
    action: 'Ange minst en indikator som visar om delmålet nås, med målvärde och utfall.',
    example: { before: 'Indikator: (tomt)', after: 'Indikator: Andel medarbetare med kompetensplan' },
  },
  MK302: {
    title: 'Målvärde saknas',
    message: ({ indicator }) =>
      `Indikatorn "${cited(indicator)}" saknar målvärde. Ange nivå, annars går måluppfyllelsen inte att bedöma ur siffrorna.`,
    why: 'Utan målvärde säger utfallet inget om målet är nått.',
    action: 'Ange vilken nivå som ska nås, t.ex. "minst 85 %".',
    example: { before: 'Målvärde: (tomt)', after: 'Målvärde: minst 85 %' },
  },
  MK303: {
    title: 'Utfall saknas',
    message: ({ indicator, period, year }) =>
      `Utfall för ${periodName(period, year, 'sv')} saknas för indikatorn "${cited(indicator)}". Fyll i värdet eller skriv varför, ` +
      (period === 'arsbokslut' ? 't.ex. "Mäts vartannat år".' : 't.ex. "Redovisas vid årsbokslut".'),
    why: 'Ingen vet om värdet är glömt eller inte finns. Delmålet kan inte bedömas utifrån siffrorna.',
    action: 'Fyll i värdet. Finns det inte skrivs skälet i cellen för utfallet.',
    severity: 'Fel vid årsbokslut, då utfallet ska finnas.',
    example: { before: 'Utfall: –', after: 'Utfall: 87 %' },
  },
  MK304: {
    title: 'Utfall saknas med förklaring',
    message: ({ text }, variant) =>
      variant === 'due'
        ? `Utfallet skulle redovisas senare ("${cited(text)}"), men nu är det årsbokslut. Fyll i värdet.`
        : `Utfallet saknas med förklaringen "${cited(text)}". Indikatorn kan inte bedömas utifrån siffrorna.`,
    why: 'Ett förklarat bortfall är ärligt, men indikatorn säger ändå inget om målet ännu.',
    action: 'Vid delår: inget. Vid årsbokslut fylls värdet i, eller skälet till att det inte mäts.',
    severity: 'Fel vid årsbokslut när förklaringen är att värdet kommer senare.',
    example: { before: 'Utfall: Redovisas vid årsbokslut', after: 'Utfall: 87 %' },
  },
  MK305: {
    title: 'Mallens exempeltext står kvar',
    message: ({ text }) => `"${cited(text)}" är mallens exempeltext. Ersätt den med en egen uppgift.`,
    why: 'Cellen ser ifylld ut men är det inte.',
    action: 'Ersätt exempeltexten, eller töm cellen.',
    example: { before: 'Utfall: [ange värde]', after: 'Utfall: 87 %' },
  },
  MK306: {
    title: 'Cellen visar ett fel i Excel',
    message: ({ error }, variant) => {
      if (variant === 'uncached')
        return 'Formeln har inget beräknat värde. Öppna arbetsboken i Excel och spara den, så räknas den ut.';
      if (variant === 'uncachedSheet')
        return `${error} formler på bladet har inget beräknat värde. Öppna arbetsboken i Excel och spara den, så räknas de ut.`;
      return `Cellen visar ${error}. Rätta formeln eller skriv in värdet.`;
    },
    why: 'Ett felvärde är inget värde, och det sprider sig till allt som räknas på det.',
    action: 'Rätta formeln eller skriv in värdet. Är formeln aldrig beräknad räcker det att öppna och spara i Excel.',
    example: { before: 'Utfall: #REFERENS!', after: 'Utfall: 87 %' },
  },
  MK307: {
    title: 'Text där ett tal behövs',
    message: ({ text }) =>
      `"${cited(text)}" kan inte läsas som tal. Skriv t.ex. 87,4 eller 87 %, och lägg förklaringen i kommentaren.`,
    why: 'Ord kan inte jämföras med ett målvärde som är ett tal.',
    action: 'Skriv talet i cellen och förklaringen i kommentaren.',
    example: { before: 'Utfall: Något bättre än i fjol', after: 'Utfall: 87 %' },
  },
  MK308: {
    title: 'Talet kan läsas på två sätt',
    message: ({ text, readings }) =>
      `"${cited(text)}" kan vara ${listOr(
        readings
          .split('|')
          .map((n) => numeral(n, 'sv'))
          .join('|'),
        'sv',
      )}. Skriv om med decimalkomma.`,
    why: 'En punkt kan vara decimaltecken eller tusentalsavgränsare. Skillnaden är tusen gånger.',
    action: 'Skriv talet med decimalkomma, och mellanslag mellan tusental.',
    example: { before: 'Utfall: 1.234', after: 'Utfall: 1 234' },
  },
  MK309: {
    title: 'Procent på två skalor',
    message: ({ outcome, target }) =>
      `Utfallet ${numeral(outcome, 'sv')} och målvärdet ${numeral(target, 'sv')} verkar ha olika skala. Ange båda i procent.`,
    why: '0,87 och 87 % är samma sak för en människa men inte för den som jämför tal.',
    action: 'Skriv båda värdena i procent, t.ex. 87 %.',
    example: { before: 'Målvärde: 87 · Utfall: 0,91', after: 'Målvärde: 87 % · Utfall: 91 %' },
  },
  MK310: {
    title: 'Olika enheter',
    message: ({ target, outcome }) => `Målvärdet är i ${target} men utfallet i ${outcome}. Använd samma enhet.`,
    why: 'Två tal i olika enheter går inte att jämföra, eller jämförs fel.',
    action: 'Skriv målvärde och utfall i samma enhet.',
    severity: 'Upplysning när enheterna räknas om till varandra (kr, tkr, mnkr).',
    example: { before: 'Målvärde: 10 dagar · Utfall: 42 %', after: 'Målvärde: 10 dagar · Utfall: 12 dagar' },
  },
};
