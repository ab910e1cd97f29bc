import type { TextsOf } from '../rules-text.ts';
import { cited, countOf, dateWords, decisionWords, list, listOr, quotedEach } from '../rules-words.ts';

const levels: Readonly<Record<string, string>> = {
  vision: 'visionen',
  overgripande: 'det övergripande målet',
  malomrade: 'ett målområde',
  generellt: 'en allmän hänvisning',
  delmal: 'ett mål på lägre nivå',
  globalt: 'ett globalt mål',
};

/** MK101–MK112: hur delmålet är kopplat till KF-målen. */
export const linkTexts: TextsOf<
  'MK101' | 'MK102' | 'MK103' | 'MK104' | 'MK105' | 'MK106' | 'MK107' | 'MK108' | 'MK109' | 'MK110' | 'MK111' | 'MK112'
> = {
  MK101: {
    title: 'Delmålet saknar KF-mål',
    message: ({ subGoal, example }) =>
      `Delmålet "${cited(subGoal)}" saknar KF-mål. Ange nummer eller text, t.ex. "${example}".`,
    why: 'Utan koppling vet ingen vilket av fullmäktiges mål delmålet bidrar till, och det räknas inte in i något av dem.',
    action: 'Skriv KF-målets nummer eller text i cellen. Bidrar delmålet till flera skrivs alla, t.ex. "KF 3, KF 5".',
    example: { before: 'KF-mål: (tomt)', after: 'KF-mål: KF 3' },
  },
  MK102: {
    title: 'KF-målets nummer finns inte',
    message: ({ ids, valid }) =>
      `KF-mål ${list(ids, 'sv')} finns inte. Giltiga är ${list(valid, 'sv')}. Rätta numret eller lägg till målet i målregistret.`,
    why: 'Delmålet räknas inte in i något KF-mål förrän numret leder till ett mål i registret.',
    action: 'Rätta numret. Är målet nytt läggs det till i målregistret i stället.',
    example: { before: 'KF-mål: 14', after: 'KF-mål: 4' },
  },
  MK103: {
    title: 'Texten motsvarar inget KF-mål',
    message: ({ text }) => `Texten "${cited(text)}" motsvarar inget KF-mål. Skriv numret eller texten på rätt mål.`,
    why: 'En formulering som inte känns igen kan inte kopplas, och delmålet räknas inte in i något KF-mål.',
    action: 'Välj rätt mål i listan eller skriv dess nummer.',
    example: { before: 'KF-mål: Digital transformation', after: 'KF-mål: KF 3' },
  },
  MK104: {
    title: 'Texten liknar ett KF-mål',
    message: ({ text, goal, goalText, likeness }) =>
      `"${cited(text)}" liknar KF-mål ${goal} "${cited(goalText)}" till ${percent(likeness)} %. Skriv ${goal} i cellen om det är rätt mål, ` +
      'annars numret på det som gäller. Till dess räknas delmålet inte i något KF-mål.',
    why: 'Kopplingen är trolig men inte säker. Den används inte förrän någon har skrivit vilket mål som menas.',
    action: 'Kontrollera förslaget. Stämmer det skrivs målets nummer i cellen.',
    example: { before: 'KF-mål: Öppen o kommunikativ kommun', after: 'KF-mål: KF 3' },
  },
  MK105: {
    title: 'Hänvisningen kan avse flera KF-mål',
    message: ({ text, goals }, variant) =>
      variant === 'sameNumber'
        ? `"${cited(text)}" är numret på flera mål i målregistret: ${list(quotedEach(goals), 'sv')}. Ge dem varsitt nummer där.`
        : `"${cited(text)}" kan avse ${listOr(withGoal(goals), 'sv')}. Välj ett av dem.`,
    why: 'Två mål passar lika bra. Att välja åt er vore att gissa.',
    action: 'Skriv numret på det mål som avses.',
    example: { before: 'KF-mål: Service', after: 'KF-mål: KF 11' },
  },
  MK106: {
    title: 'KF-målet är hämtat från cellen ovanför',
    message: ({ goals, subGoal }) =>
      `KF-mål ${list(goals, 'sv')} är hämtat från cellen ovanför till delmålet "${cited(subGoal)}". Kontrollera att raden hör dit.`,
    why: 'En tom cell under en ifylld läses som samma mål. En glömd koppling får inte gömma sig där.',
    action: 'Stämmer det behöver ni inget göra. Annars skrivs rätt mål i radens egen cell.',
    example: { before: 'KF-mål: (tomt, under KF 3)', after: 'KF-mål: KF 3' },
  },
  MK107: {
    title: 'Målet är ersatt av nya mål',
    message: ({ text, since, decision, suggestion }) =>
      `Målet "${cited(text)}" ${since ? `gällde före ${dateWords(since, 'sv')}` : 'gäller inte längre'}. Koppla delmålet till ett av de mål som ` +
      `kommunfullmäktige antog${decision ? ` ${decisionWords(decision, 'sv', since !== '')}` : ' därefter'}${suggestion ? `, kanske KF-mål ${suggestion}` : ''}.`,
    why: 'Delmålet arbetar mot ett mål som fullmäktige har ersatt och räknas därför inte in i något av de nuvarande.',
    action: 'Bestäm vilket av de nuvarande KF-målen delmålet bidrar till och skriv dess nummer.',
    example: {
      before: 'KF-mål: En ansvarig ekonomisk hushållning som skapar utrymme för utvecklingsreformer',
      after: 'KF-mål: KF 1',
    },
  },
  MK108: {
    title: 'Nummer och text säger olika KF-mål',
    message: ({ byNumber, byText }) =>
      `Numret säger KF-mål ${byNumber} men texten är KF-mål ${byText}. Ändra det som är fel.`,
    why: 'Vilket av de två målen som avses går inte att veta, så delmålet räknas inte in i något av dem.',
    action: 'Rätta numret eller texten, eller skriv bara det ena.',
    example: { before: 'KF-mål: KF 2 Aktiv fritid', after: 'KF-mål: KF 6 Aktiv fritid' },
  },
  MK109: {
    title: 'Excel har gjort om kopplingen',
    message: ({ shown, suggestion }) =>
      `Excel har gjort om kopplingen till ${shown.includes(':') ? 'klockslaget ' : ''}${shown}.${suggestion ? ` Menade du KF-mål ${list(suggestion.replace(/\s*,\s*/g, '|'), 'sv')}?` : ''} Formatera cellen som text och skriv om kopplingen.`,
    why: 'Excel tar "1.5", "3, 5" eller "1:1" för ett datum, ett decimaltal eller ett klockslag. Det som stod där är borta.',
    action: 'Formatera cellen som Text och skriv målet på nytt, gärna med KF före numret.',
    example: { before: 'KF-mål: 1 maj', after: 'KF-mål: KF 1, KF 5' },
  },
  MK110: {
    title: 'Hänvisningen är inte till ett KF-mål',
    message: ({ text, level }) =>
      `"${cited(text)}" är ${levels[level] ?? 'en annan nivå'}, inte ett KF-mål. Ange vilket av KF-målen delmålet bidrar till.`,
    why: 'Målkedjan går från delmålet till ett bestämt KF-mål. En hänvisning till en annan nivå säger inte vilket.',
    action: 'Skriv numret på det KF-mål som delmålet bidrar till.',
    example: { before: 'KF-mål: Hållbarhet', after: 'KF-mål: KF 2' },
  },
  MK111: {
    title: 'Delmålet bidrar till flera KF-mål',
    message: ({ goals }) =>
      `Delmålet bidrar till ${countOf(goals)} KF-mål (${list(goals, 'sv')}) och räknas i vart och ett. Ta bort kopplingar som inte är avsedda.`,
    why: 'Delmålet räknas i vart och ett av målen men bara en gång i kommunens summa.',
    action: 'Inget, om det är meningen. Annars tas de kopplingar bort som inte är avsedda.',
    example: { before: 'KF-mål: KF 3, KF 5, KF 11', after: 'KF-mål: KF 3' },
  },
  MK112: {
    title: 'Samma indikator finns två gånger',
    message: ({ indicator, otherPlace, otherFile }, variant) =>
      variant === 'versions'
        ? `Indikatorn "${cited(indicator)}" finns också i filen ${otherFile}, cell ${otherPlace}. Båda räknas tills ni har valt: ta bort den fil som inte gäller.`
        : `Indikatorn "${cited(indicator)}" finns redan i cell ${otherPlace} på samma blad. Behåll en av raderna, annars väger den dubbelt när delmålet räknas ut ur siffrorna.`,
    why: 'En dubblett väger dubbelt när delmålet räknas ut ur siffrorna, och två versioner av en fil kan säga olika saker.',
    action: 'Ta bort den rad, eller den fil, som inte gäller.',
    example: { before: 'Två rader: Andel nöjda brukare', after: 'En rad: Andel nöjda brukare' },
  },
};

/** Rounded down: what is just under the 85 % at which a goal is taken must not look as if it had reached it. */
const percent = (likeness: string): number => Math.floor(Number(likeness) * 100 + 1e-9);

const withGoal = (goals: string): string =>
  goals
    .split('|')
    .map((goal) => `KF-mål ${goal}`)
    .join('|');
