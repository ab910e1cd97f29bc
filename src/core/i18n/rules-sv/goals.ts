import type { TextsOf } from '../rules-text.ts';
import { cited, countOf, list } from '../rules-words.ts';

/** MK501–MK503: KF-målen sedda uppifrån. */
export const goalTexts: TextsOf<'MK501' | 'MK502' | 'MK503'> = {
  MK501: {
    title: 'KF-målet har inget delmål',
    message: ({ goal, goalText, leftOut }) =>
      `KF-mål ${goal} "${cited(goalText, 120)}" har inget delmål ` +
      (leftOut === ''
        ? 'hos någon nämnd, något utskott eller bolag. Bestäm vem som ska bidra.'
        : `som räknas: delmålen på ${countOf(leftOut) > 1 ? 'bladen' : 'bladet'} ${list(leftOut, 'sv')} gäller en annan period. Rätta perioden om den är fel, bestäm annars vem som ska bidra.`),
    why: 'Fullmäktige har antagit ett mål som ingen arbetar mot, eller vars delmål har tappat sin koppling.',
    action: 'Bestäm vem som ska bidra, och kontrollera de delmål vars koppling är bruten.',
    severity: 'Upplysning när bara en nämnd, ett utskott eller ett bolag är inläst.',
    example: { before: 'KF-mål 8: 0 delmål', after: 'KF-mål 8: 1 delmål hos Kultur- och fritidsnämnden' },
  },
  MK502: {
    title: 'För få delmål är bedömda',
    message: ({ goal, assessed, applying, committees }, variant) =>
      `KF-mål ${goal}: ${assessed === '0' ? 'inget' : `endast ${assessed}`} av ${applying} delmål är ${Number(assessed) < 2 ? 'bedömt' : 'bedömda'}. ` +
      (variant === 'explained'
        ? 'Utfallen saknas med förklaring, så målet kan inte bedömas nu. Kommunstyrelsen kan skriva en egen bedömning i Måluppfyllelse.'
        : `${committees ? `${list(committees, 'sv')} behöver komplettera` : 'Komplettera'} för att målet ska kunna bedömas.`),
    why: 'När mindre än gränsen är bedömt blir KF-målet kan ej bedömas, hur bra resten än går.',
    action: 'Komplettera bedömningarna. Panelen visar vilka få uppgifter som räcker.',
    example: { before: 'KF-mål 6: 1 av 4 bedömda', after: 'KF-mål 6: 3 av 4 bedömda' },
  },
  MK503: {
    title: 'Väntat bidrag saknas',
    message: ({ committee, goal, goalText }) =>
      `${committee} har inget delmål för KF-mål ${goal} "${cited(goalText)}". Lägg till ett eller ändra förväntan i inställningarna.`,
    why: 'Träffbilden visar vilka som förväntas bidra. Här saknas en av dem.',
    action: 'Lägg till ett delmål, eller ta bort förväntan i inställningarna.',
    example: { before: 'KF-mål 5: Socialutskottet väntas men saknas', after: 'KF-mål 5: Socialutskottet bidrar' },
  },
};
