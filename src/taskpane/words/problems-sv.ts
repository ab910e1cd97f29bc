import type { PortProblemCode } from '../port.ts';

/** Errors in three parts: what happened, what is safe, what to do. No code in a title. */
export interface ProblemWords {
  readonly title: string;
  readonly what: string;
  readonly safe: string;
  readonly todo: readonly string[];
}

export interface ProblemFacts {
  readonly sheet: string | null;
  readonly version: string;
  readonly host: string;
  /** The pane still shows what was last read. */
  readonly hasRun: boolean;
  readonly code: PortProblemCode;
}

const unchanged = 'Arbetsboken är oförändrad.';

export const problemsSv = {
  safeHeading: 'Vad som är säkert',
  todoHeading: 'Gör så här',
  technical: 'Tekniska uppgifter',
  copyTechnical: 'Kopiera uppgifter',
  forIt: 'Kopiera uppgifter till IT',
  showResult: 'Visa resultatet i panelen',
  dismiss: 'Stäng',
  checkOnly: 'Kontrollera utan att skriva',
  saveAsNew: 'Spara som ny fil',
  finishWriting: 'Skriv klart',
  takeAway: 'Ta bort det som skrevs',
  protected: ({ sheet, hasRun }: ProblemFacts): ProblemWords => ({
    title: 'Bladen kunde inte skrivas',
    what: sheet
      ? `Bladet ${sheet} är skyddat, så resultatet kan inte skrivas där.`
      : 'Arbetsbokens struktur är skyddad, så nya blad kan inte läggas till.',
    safe: hasRun ? `${unchanged} Resultatet av den senaste läsningen finns kvar här i panelen.` : unchanged,
    todo: [
      sheet
        ? `Välj Granska › Ta bort bladets skydd på bladet ${sheet}.`
        : 'Välj Granska › Skydda arbetsbok och ange lösenordet.',
      'Välj Försök igen.',
      'Slå på skyddet igen när bladen är på plats.',
    ],
  }),
  readOnly: (_: ProblemFacts): ProblemWords => ({
    title: 'Arbetsboken är skrivskyddad',
    what: 'Kontrollen fungerar men inget kan skrivas.',
    safe: unchanged,
    todo: ['Välj Kontrollera utan att skriva, eller Spara som ny fil.'],
  }),
  cellEdit: (_: ProblemFacts): ProblemWords => ({
    title: 'En cell redigeras',
    what: 'Excel tar inte emot något medan en cell eller en dialogruta är öppen.',
    safe: 'Inget är skrivet.',
    todo: ['Tryck Enter eller Esc i cellen.', 'Välj Försök igen.'],
  }),
  busy: (_: ProblemFacts): ProblemWords => ({
    title: 'Excel är upptaget',
    what: 'Någon annan kan redigera arbetsboken, eller så arbetar Excel med något annat.',
    safe: 'Inget är skrivet.',
    todo: ['Vänta en stund.', 'Välj Försök igen.'],
  }),
  notAnswering: (_: ProblemFacts): ProblemWords => ({
    title: 'Excel svarar inte',
    what: 'Svaret från Excel kom inte i tid.',
    safe: 'Skrivningen hade inte börjat.',
    todo: ['Spara arbetsboken och starta om Excel.', 'Välj Försök igen.'],
  }),
  changedMeanwhile: (_: ProblemFacts): ProblemWords => ({
    title: 'Arbetsboken ändrades under tiden',
    what: 'Någon ändrade i bladen medan de sammanställdes, så resultatet lades inte in.',
    safe: 'Nämndernas blad är inte ändrade av Målkedjan.',
    todo: ['Välj Försök igen, så läses bladen på nytt.'],
  }),
  periodUnknown: (_: ProblemFacts): ProblemWords => ({
    title: 'Vilken period gäller det?',
    what: 'Det framgår inte av bladens rubriker eller av filens namn om det är delår eller årsbokslut, eller vilket år.',
    safe: unchanged,
    todo: ['Välj Inställningar och ange period och år.', 'Välj Sammanställ.'],
  }),
  tooLarge: ({ sheet }: ProblemFacts): ProblemWords => ({
    title: sheet ? `Bladet ${sheet} är för stort` : 'Ett blad är för stort',
    what: 'Det rymmer fler celler än Excel kan lämna ut på en gång.',
    safe: unchanged,
    todo: ['Ta bort tomma rader längst ned i bladet.', 'Välj Försök igen.'],
  }),
  tooOld: ({ host }: ProblemFacts): ProblemWords => ({
    title: 'Excel behöver uppdateras',
    what: `Målkedjan kräver Excel 2021, Microsoft 365 eller Excel på webben. Den här versionen är ${host}.`,
    safe: unchanged,
    todo: ['Uppdatera Excel, eller öppna arbetsboken i Excel på webben.'],
  }),
  notShown: ({ sheet }: ProblemFacts): ProblemWords => ({
    title: sheet ? `Bladet ${sheet} kan inte visas` : 'Cellen kan inte visas',
    what: 'Bladet är dolt, eller så har det tagits bort eller bytt namn.',
    safe: 'Inget är ändrat. Målkedjan visar aldrig ett dolt blad av sig själv.',
    todo: ['Visa bladet med Ta fram i Excel, eller sammanställ igen.'],
  }),
  writeFailed: (_: ProblemFacts): ProblemWords => ({
    title: 'Sammanställningen blev inte klar',
    what: 'Skrivningen avbröts på vägen. De blad som inte blev klara säger själva att de är ofärdiga.',
    safe: 'Nämndernas värden är oförändrade.',
    todo: ['Välj Skriv klart, så skrivs bladen på nytt, eller välj Ta bort det som skrevs.'],
  }),
  writeUnknown: (_: ProblemFacts): ProblemWords => ({
    title: 'Excel har inte svarat',
    what: 'Skrivningen hade börjat, och det är inte känt hur långt den kom.',
    safe: 'Nämndernas värden är oförändrade. Blad som inte blev klara säger själva att de är ofärdiga.',
    todo: ['Välj Skriv klart, så läses arbetsboken och bladen skrivs på nytt.'],
  }),
  unexpected: (_: ProblemFacts): ProblemWords => ({
    title: 'Något gick fel',
    what: 'Målkedjan stötte på ett fel som den inte väntade sig.',
    safe: 'Skrivningen hade inte börjat, så arbetsboken är oförändrad.',
    todo: ['Välj Försök igen.', 'Händer det igen, skicka uppgifterna nedan till IT.'],
  }),
  cellNotChanged: ({ sheet, code }: ProblemFacts): ProblemWords =>
    code === 'changedMeanwhile'
      ? {
          title: 'Cellen har ändrats',
          what: 'Den innehåller något annat än när bristen hittades.',
          safe: 'Cellen är orörd.',
          todo: ['Rätta i cellen, eller välj Stäng och sammanställ igen.'],
        }
      : code === 'sheetProtected'
        ? {
            title: sheet ? `Bladet ${sheet} är skyddat` : 'Bladet är skyddat',
            what: 'Cellen kan inte ändras så länge skyddet är på.',
            safe: 'Cellen är orörd.',
            todo: ['Välj Granska › Ta bort bladets skydd.', 'Välj Stäng och gör om ändringen.'],
          }
        : {
            title: 'Cellen kunde inte ändras',
            what: 'Excel tog inte emot ändringen.',
            safe: 'Inget annat än den cellen kan ha ändrats. Se efter vad som står i den.',
            todo: ['Välj Stäng och gör om ändringen, eller rätta i cellen.'],
          },
  notSaved: (_: ProblemFacts): ProblemWords => ({
    title: 'Svaret kunde inte sparas',
    what: 'Excel tog inte emot det i arbetsboken.',
    safe: 'Nämndernas blad är oförändrade.',
    todo: ['Kontrollera att arbetsboken inte är skrivskyddad.', 'Välj Stäng och svara igen.'],
  }),
  notAdded: ({ code }: ProblemFacts): ProblemWords =>
    code === 'structureProtected'
      ? {
          title: 'Bladet kunde inte läggas till',
          what: 'Arbetsbokens struktur är skyddad, så nya blad kan inte läggas till.',
          safe: unchanged,
          todo: ['Välj Granska › Skydda arbetsbok och ange lösenordet.', 'Välj Stäng och lägg till bladet igen.'],
        }
      : {
          title: 'Bladet kunde inte läggas till',
          what: 'Excel lade inte till bladet, eller gjorde det inte klart.',
          safe: 'De blad som fanns är oförändrade.',
          todo: ['Ta bort det nya bladet om det finns.', 'Välj Stäng och lägg till bladet igen.'],
        },
  resultNotShown: (_: ProblemFacts): ProblemWords => ({
    title: 'Sammanställningen är klar',
    what: 'Bladet Måluppfyllelse kunde inte visas av sig självt.',
    safe: 'Allt är skrivet. Nämndernas värden är oförändrade.',
    todo: ['Välj fliken Måluppfyllelse längst ned i Excel.'],
  }),
  notRemoved: (_: ProblemFacts): ProblemWords => ({
    title: 'Borttagningen blev inte klar',
    what: 'Något av Målkedjans blad eller markeringar kan finnas kvar.',
    safe: 'Nämndernas värden är oförändrade.',
    todo: ['Kontrollera att arbetsboken och bladen inte är skyddade.', 'Välj Stäng och gör om borttagningen.'],
  }),
  crashed: (_: ProblemFacts): ProblemWords => ({
    title: 'Något gick fel i panelen',
    what: 'Panelen kunde inte visas.',
    safe: 'Felet gäller visningen. Kontrollera bladen Måluppfyllelse och Brister om en sammanställning pågick.',
    todo: ['Välj Försök igen.', 'Händer det igen, skicka uppgifterna nedan till IT.'],
  }),
};
