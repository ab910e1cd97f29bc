import type { Direction } from '../../model/values.ts';
import type { TextsOf } from '../rules-text.ts';
import { cited, numeral, statusWord } from '../rules-words.ts';

const colours: Readonly<Record<string, string>> = {
  gron: 'grön',
  gul: 'gul',
  orange: 'orange',
  rod: 'röd',
  gra: 'grå',
};

const betterWords: Readonly<Record<Direction, string>> = {
  hogre: 'högre är bättre',
  lagre: 'lägre är bättre',
  oforandrad: 'det ska vara oförändrat',
  intervall: 'det ska ligga i intervallet',
  jaNej: 'svaret är ja eller nej',
};

const writeOrChoose = (what: string): string =>
  `Skriv uppfyllt, delvis, ej eller kan ej bedömas i cellen, eller välj i panelen vad ${what} betyder. Till dess gäller siffrorna.`;

/** MK401–MK408: den egna bedömningen. */
export const assessmentTexts: TextsOf<'MK401' | 'MK402' | 'MK403' | 'MK404' | 'MK405' | 'MK406' | 'MK407' | 'MK408'> = {
  MK401: {
    title: 'Bedömning saknas',
    message: ({ subGoal, indicator }, variant) => {
      const what = variant === 'row' ? `indikatorn "${cited(indicator)}"` : `delmålet "${cited(subGoal)}"`;
      return `Bedömning saknas för ${what}. Ange uppfyllt, delvis, ej eller kan ej bedömas.`;
    },
    why: 'Den egna bedömningen går före siffrorna. Saknas den får siffrorna ensamma avgöra, om de räcker.',
    action: 'Ange uppfyllt, delvis uppfyllt, ej uppfyllt eller kan ej bedömas.',
    example: { before: 'Bedömning: (tomt)', after: 'Bedömning: Delvis uppfyllt' },
  },
  MK402: {
    title: 'Bedömningen stämmer inte med utfallet',
    message: ({ reported, calculated, outcome, target, indicator, together, assumed }, variant) => {
      const given = `utfallet ${numeral(outcome, 'sv')} mot målvärdet ${numeral(target, 'sv')}`;
      const result = `${statusWord(calculated, 'sv')}${assumed === '' ? '' : `, antaget att ${betterWords[assumed]}`}`;
      const all =
        together === ''
          ? 'det kan indikatorerna inte ge tillsammans, hur det än går för dem som inte kan beräknas'
          : `indikatorerna ger tillsammans ${statusWord(together, 'sv')}`;
      const but =
        variant === 'together' ? `${all}. För "${cited(indicator)}" ger ${given} ${result}` : `${given} ger ${result}`;
      const orState = assumed === '' ? '' : ', eller ange riktningen';
      return `Bedömningen är ${statusWord(reported, 'sv')} men ${but}. Ändra bedömningen eller motivera den i kommentaren${orState}.`;
    },
    why: 'En bedömning som siffrorna motsäger väcker frågor hos revisorer och fullmäktige om den inte förklaras.',
    action: 'Ändra bedömningen, eller skriv i kommentaren varför den ändå gäller.',
    severity:
      'Upplysning när delmålet har en kommentar eller åtgärd; där varje rad har sin egen bedömning, när raden har det.',
    example: {
      before: 'Målvärde: 85 % · Utfall: 62 % · Bedömning: Uppfyllt',
      after: 'Målvärde: 85 % · Utfall: 62 % · Bedömning: Ej uppfyllt',
    },
  },
  MK403: {
    title: 'Okänd bedömning',
    message: ({ text, status, count }, variant) => {
      if (variant === 'activity')
        return (
          `"${cited(text)}" säger hur arbetet går, inte om målet nås${count === '1' ? '' : ` (${count} celler på bladet)`}. ` +
          `Läses som ${status === '' ? 'okänd' : statusWord(status, 'sv')}. Ange hellre uppfyllt, delvis, ej eller kan ej bedömas.`
        );
      return text === ''
        ? `Bedömningen finns bara som en färg som inte känns igen. ${writeOrChoose('färgen')}`
        : `Bedömningen "${cited(text)}" känns inte igen. ${writeOrChoose('ordet')}`;
    },
    why:
      'Ett okänt ord gissas aldrig. Delmålet bedöms utifrån siffrorna, eller blir kan ej bedömas. ' +
      'En orsak ("Ny mätning väntas") är ingen bedömning när det finns ett utfall.',
    action: 'Välj vad ordet betyder, eller skriv en av de fem bedömningarna.',
    severity: 'Upplysning när ordet är känt men handlar om arbetet, t.ex. "Pågår".',
    example: { before: 'Bedömning: Rullar på', after: 'Bedömning: Uppfyllt' },
  },
  MK404: {
    title: 'Färg och ord säger olika',
    message: ({ colour, colourStatus, status }) =>
      `Cellens färg är ${colours[colour] ?? colour} (${statusWord(colourStatus, 'sv')}) men texten säger ${statusWord(status, 'sv')}. Rätta det som är fel.`,
    why: 'Den som skummar bladet ser färgen, den som läser ser ordet. De får olika svar. Här gäller ordet.',
    action: 'Ändra färgen eller ordet.',
    example: { before: 'Bedömning: Uppfyllt i röd cell', after: 'Bedömning: Uppfyllt i grön cell' },
  },
  MK405: {
    title: 'Bedömningen finns bara som färg eller symbol',
    message: ({ by, count, status }) => {
      const what = by === 'colour' ? 'färg' : 'symbol';
      const word = statusWord(status, 'sv');
      return count === '1'
        ? `Bedömningen finns bara som ${what} och läses som ${word}. Skriv även ordet så att alla kan läsa den.`
        : `${count} bedömningar på bladet finns bara som ${what}. Den första läses som ${word}. Skriv även orden så att alla kan läsa dem.`;
    },
    why: 'Färg och symbol går förlorade i svartvit utskrift och för den som använder skärmläsare.',
    action: 'Skriv ordet i cellen. Färgen eller symbolen får stå kvar.',
    example: { before: 'Bedömning: (grön cell)', after: 'Bedömning: Uppfyllt (grön cell)' },
  },
  MK406: {
    title: 'Prognos vid årsbokslut',
    message: ({ text, year, status }) =>
      `"${cited(text)}" är en prognos. Ange slutlig bedömning för ${year}.${status === '' ? '' : ` Till dess räknas den som ${statusWord(status, 'sv')}.`}`,
    why: 'När året är slut ska målet bedömas, inte förutsägas.',
    action: 'Ange den slutliga bedömningen.',
    example: { before: 'Bedömning: Bedöms uppnås', after: 'Bedömning: Uppfyllt' },
  },
  MK407: {
    title: 'Avvikelsen saknar kommentar',
    message: ({ subGoal, status }) =>
      `Delmålet "${cited(subGoal)}" är ${statusWord(status, 'sv')} men saknar kommentar. Beskriv orsak och åtgärd.`,
    why: 'Den som läser vill veta varför målet inte nås och vad som görs åt det.',
    action: 'Skriv orsaken i kommentaren, och vad som görs.',
    example: {
      before: 'Bedömning: Ej uppfyllt · Kommentar: (tomt)',
      after: 'Bedömning: Ej uppfyllt · Kommentar: Två vakanser under våren, tillsatta från september.',
    },
  },
  MK408: {
    title: 'Oklart om högre eller lägre är bättre',
    message: ({ indicator }) =>
      `Oklart om högre eller lägre värde är bättre för "${cited(indicator)}". Ange riktning, eller skriv målvärdet som minst eller högst.`,
    why: 'Utan riktning går det inte att säga om utfallet är bra eller dåligt.',
    action: 'Ange riktning, eller skriv målvärdet som "minst 85" eller "högst 5".',
    severity: 'Upplysning när delmålet har en egen bedömning som gäller, eller när utfallet är precis målvärdet.',
    example: { before: 'Målvärde: 12', after: 'Målvärde: högst 12' },
  },
};
