import type { TextsOf } from '../rules-text.ts';
import { cited, fieldName, listOr } from '../rules-words.ts';

/** MK201–MK205: om bladet kunde läsas. */
export const readingTexts: TextsOf<'MK201' | 'MK202' | 'MK203' | 'MK204' | 'MK205'> = {
  MK201: {
    title: 'Bladet saknar måltabell',
    message: () => 'Hittar ingen måltabell. Markera rubrikraden eller ange att bladet inte ska läsas.',
    why: 'Bladet bär ett namn på en nämnd, ett utskott eller ett bolag, men inga mål kunde läsas från det.',
    action: 'Lägg målen i en tabell med rubriker, peka ut rubrikraden, eller ange att bladet inte ska läsas.',
    example: {
      before: 'Bladet Valnämnden: bara löpande text',
      after: 'En tabell: KF-mål, Delmål, Indikator, Målvärde, Utfall, Bedömning',
    },
  },
  MK202: {
    title: 'En kolumn saknas',
    message: ({ field }) =>
      `Kolumnen ${fieldName(field, 'sv')} saknas. Lägg till den eller peka ut vilken kolumn som motsvarar den.`,
    why: 'Utan kolumnen går ingen rad på bladet att följa upp fullt ut.',
    action: 'Lägg till kolumnen, eller peka ut den om den finns under ett annat namn.',
    example: {
      before: 'KF-mål · Delmål · Indikator · Utfall',
      after: 'KF-mål · Delmål · Indikator · Målvärde · Utfall',
    },
  },
  MK203: {
    title: 'Rubriken kan betyda två saker',
    message: ({ header, readings, rival, rivalPlace }, variant) =>
      variant === 'twins'
        ? `Både "${cited(header)}" här och "${cited(rival)}" i ${rivalPlace} kan vara ${fieldName(readings.split('|')[0] as string, 'sv')}, och de säger olika. Den första läses; välj vilken kolumn som gäller.`
        : `Rubriken "${cited(header)}" kan betyda ${listOr(
            readings
              .split('|')
              .map((field) => fieldName(field, 'sv'))
              .join('|'),
            'sv',
          )}. Välj betydelse.`,
    why: 'Läses fel kolumn blir allt på bladet fel.',
    action: 'Välj vad kolumnen betyder. Valet sparas i arbetsboken.',
    example: { before: 'Rubrik: Mål', after: 'Rubrik: Målvärde' },
  },
  MK204: {
    title: 'Inget ifyllt blad',
    message: ({ committee, sheet }, variant) =>
      variant === 'noSheet'
        ? `${committee}: Inget ifyllt blad hittades. Begär in underlag eller ange att ingen rapport ska lämnas.`
        : `Bladet${committee && committee !== sheet ? ` för ${committee}` : ''} har rubriker men inga ifyllda rader. Begär in underlag eller ange att ingen rapport ska lämnas.`,
    why: 'Den som inte har rapporterat syns annars bara som en lucka i summan.',
    action: 'Begär in underlaget, eller ange att bladet inte ska läsas.',
    example: { before: 'Bladet Överförmyndarnämnden: bara rubriker', after: 'Bladet ifyllt' },
  },
  MK205: {
    title: 'Dolda rader ingår',
    message: ({ count }, variant) => {
      const one = count === '1';
      if (variant === 'sheet')
        return `Bladet är dolt och ${one ? 'dess rad med mål ingår' : `dess ${count} rader med mål ingår`} i sammanställningen. Visa bladet och kontrollera.`;
      return one
        ? '1 dold rad ingår i sammanställningen. Visa den och kontrollera.'
        : `${count} dolda rader ingår i sammanställningen. Visa dem och kontrollera.`;
    },
    why: 'Rader som inte syns räknas ändå, och kan vara sådant som någon trodde var borttaget.',
    action: 'Visa raderna. Ta bort dem som inte gäller.',
    example: { before: 'Rad 23–24 dolda med filter', after: 'Alla rader visas' },
  },
};
