/** What a person can change: how the workbook is read, a cell, an approval, our own last run. */
import { listed, plural } from '../../core/i18n/plural.ts';

const rowsIn = (count: number): string => `${count} ${plural(count, 'rad', 'rader')}`;

export const workSv = {
  correct: {
    change: 'Ändra hur bladet läses…',
    changeShort: 'Ändra…',
    changeNamed: (sheet: string) => `Ändra hur bladet läses… ${sheet}`,
    changeShortNamed: (sheet: string) => `Ändra… ${sheet}`,
    title: (sheet: string) => `Så läses ${sheet}`,
    why: (reason: string) => `Därför: ${reason}.`,
    role: 'Bladet är',
    roles: {
      namnd: 'En nämnds eller ett bolags mål',
      register: 'Målregister',
      aktiviteter: 'Aktiviteter',
      ignored: 'Något annat: hoppa över',
    },
    suggested: (role: string) => `Förslag: ${role}.`,
    committee: 'Nämnd, utskott eller bolag',
    committeeHint: 'Tomt: som bladet eller en kolumn säger.',
    columns: 'Kolumner',
    columnsHint: 'Välj den kolumn som innehåller uppgiften.',
    noColumn: 'Ingen kolumn',
    columnIs: (letters: string, header: string) => (header === '' ? letters : `${letters}: ${header}`),
    moreColumns: 'Fler uppgifter',
    save: 'Spara och läs om',
    reset: 'Ta tillbaka rättelserna',
    back: 'Tillbaka till inläsningen',
    corrected: 'Rättat av er',
    saved: 'Rättelserna sparas i arbetsboken och används vid varje sammanställning.',
  },
  effect: {
    title: 'Vad ändringen gav',
    lines: {
      sheets: (before: number, after: number) => `${before} blad lästes, nu ${after}`,
      rows: (before: number, after: number) => `${rowsIn(before)} blev ${after}`,
      subGoals: (before: number, after: number) => `${before} delmål blev ${after}`,
      broken: (before: number, after: number) => `Delmål utan giltig koppling: ${before} blev ${after}`,
      withoutIndicator: (before: number, after: number) => `Delmål utan indikator: ${before} blev ${after}`,
      unknown: (before: number, after: number) => `Okända ord: ${before} blev ${after}`,
      committees: (gone: readonly string[], come: readonly string[]) =>
        gone.length === 0
          ? `Nu med: ${listed(come, 'och')}`
          : come.length === 0
            ? `Inte längre med: ${listed(gone, 'och')}`
            : `${listed(gone, 'och')} blev ${listed(come, 'och')}`,
      status: (word: string, before: number, after: number) => `${word}: ${before} delmål blev ${after}`,
    },
    saved: 'Det är sparat i arbetsboken.',
    none: 'Inget ändrades i siffrorna.',
  },
  register: {
    choose: 'Välj målregister…',
    title: 'Vilka KF-mål gäller?',
    suggested: 'Som Målkedjan föreslår',
    sheet: (sheet: string) => `Målen i bladet ${sheet}`,
    otherSheet: 'Målen i ett annat blad',
    whichSheet: 'Blad med KF-målen',
    builtIn: 'Nora kommuns 11 KF-mål',
    template: 'Nytt blad från mall: Nora kommuns 11 KF-mål, kan ändras',
    nothing: 'Nytt tomt målregister: skriv in målen själv',
    add: 'Lägg till bladet',
    derived: 'De mål som nämnderna själva hänvisar till',
    derivedHint: 'Då kan kopplingarna inte kontrolleras mot fullmäktiges beslut.',
    use: 'Använd',
  },
  headerRow: {
    label: 'Rubrikrad',
    found: (rows: string) => `Rubrikerna står på rad ${rows}.`,
    none: 'Ingen rubrikrad hittades.',
    use: 'Använd markeringen',
    hint: 'Markera rubrikraden i bladet och välj Använd markeringen.',
    notOne: 'Markera rubrikraden, en till tre rader i ett sammanhang, och välj Använd markeringen igen.',
    otherSheet: (marked: string, wanted: string) =>
      `Markeringen är i bladet ${marked}. Markera rubrikraden i ${wanted}.`,
    reset: 'Som den hittades',
  },
  newSheet: {
    menu: 'Nytt blad åt en nämnd…',
    title: 'Nytt blad åt en nämnd',
    back: 'Tillbaka',
    intro:
      'Ett blad att fylla i, med rubriker och listor för KF-mål och bedömning. Det läggs efter nämndernas blad. De blad som finns ändras inte.',
    name: 'Nämnd, utskott eller bolag',
    missing: 'Skriv vad nämnden, utskottet eller bolaget heter.',
    period: (name: string) => `Bladet gäller ${name}.`,
    add: 'Lägg till bladet',
    done: (sheet: string) => `Bladet ${sheet} är tillagt.`,
  },
  marks: {
    label: 'Markera brister i bladen',
    hint: 'Lägger färg på celler med brister. Tas bort med samma reglage.',
    on: 'Bristerna är markerade i bladen.',
    later: 'Bristerna markeras vid nästa sammanställning.',
    off: 'Markeringarna är borttagna.',
  },
  unknown: {
    heading: (count: number) => `Okända ord (${count})`,
    toAnswer: (count: number) => `${count} ${plural(count, 'okänt ord', 'okända ord')} att svara på`,
    intro: 'Tills du svarar gäller det som utfall och målvärde visar, annars Kan ej bedömas.',
    ask: (word: string) => `”${word}” – vad betyder det?`,
    where: (cells: number, example: string) =>
      `Finns i ${cells} ${plural(cells, 'cell', 'celler')}, t.ex. ${example}. Svaret sparas i arbetsboken.`,
    goTo: (place: string) => `Gå till ${place}`,
    skip: 'Hoppa över',
    answered: (count: number) => `Besvarade ord (${count})`,
    means: (word: string, meaning: string) => `”${word}” betyder ${meaning}`,
    again: 'Fråga igen',
    forget: (word: string) => `Fråga igen om ”${word}”`,
    save: 'Spara svaren och läs om',
  },
  fix: {
    use: (value: string) => `Använd ${value}…`,
    title: (place: string) => `Ändra cellen ${place}?`,
    body: 'Ändringen kan ångras i panelen och står i Spårbarhet.',
    formula: 'I cellen står en formel. Den ersätts av värdet.',
    before: 'Före',
    after: 'Efter',
    empty: '(tom)',
    yes: 'Ändra cellen',
    done: (place: string) => `Cellen ${place} är ändrad.`,
    changed: 'Ändrad. Sammanställ igen för att se följden.',
  },
  approve: {
    open: 'Godkänn avvikelsen…',
    title: 'Godkänn avvikelsen',
    motivation: 'Motivering',
    hint: 'Skrivs i Brister och Spårbarhet.',
    missing: 'Skriv en motivering.',
    yes: 'Godkänn',
    done: 'Avvikelsen är godkänd.',
    undone: 'Godkännandet är borttaget.',
    heading: (count: number) => `Godkända avvikelser (${count})`,
    undo: 'Ta bort godkännandet',
  },
  changes: {
    title: 'Ångra ändringar',
    back: 'Tillbaka',
    none: 'Inga celler har ändrats från panelen sedan den öppnades.',
    older: 'Äldre ändringar står i bladet Spårbarhet.',
    line: (before: string, after: string) => `”${before}” blev ”${after}”`,
    undo: (place: string) => `Ångra ändringen i ${place}`,
    undoShort: 'Ångra',
    undone: 'Ångrad',
    done: (place: string) => `Cellen ${place} är som före ändringen.`,
  },
  undoRun: {
    title: 'Ångra senaste sammanställningen?',
    body: 'Målkedjans blad och markeringar blir som före den. Kommunstyrelsens bedömningar, godkännanden och svar finns kvar och används vid nästa sammanställning. Nämndernas blad ändras inte. Det går inte att ångra i Excel.',
    yes: 'Ångra',
    done: 'Sammanställningen är ångrad.',
    nothing: 'Det fanns ingen sammanställning att ångra.',
  },
  saveAsNew: {
    title: 'En ny arbetsbok är öppnad',
    body: 'Den innehåller resultatet och är inte sparad än: spara den under ett eget namn. Arbetsboken här är oförändrad.',
  },
  nameTaken: {
    title: (names: readonly string[]) =>
      names.length === 1
        ? `Det finns redan ett blad som heter ${names[0]}`
        : `Det finns redan blad som heter ${listed(names, 'och')}`,
    body: (count: number, instead: readonly string[]) =>
      `${plural(count, 'Det är inte skapat', 'De är inte skapade')} av Målkedjan och rörs inte. Resultatet läggs i ${listed(instead, 'och')}.`,
  },
  notChecked: {
    title: 'Inget är kontrollerat än',
    body: 'Panelen har bara läst bladens början. Kontrollera eller sammanställ, så visas resultatet här.',
    check: 'Kontrollera utan att skriva',
  },
  about: {
    title: 'Om Målkedjan',
    back: 'Tillbaka',
    version: (version: string, host: string) => `Version ${version}, ${host}.`,
    data: 'Arbetsboken läses i den här datorn. Inget ur den lämnar Excel.',
    licence: 'Fri programvara under EUPL-1.2.',
    copy: 'Kopiera uppgifter till IT',
  },
  expected: {
    heading: 'Förväntade bidrag',
    intro: 'Kryssa för de nämnder som väntas bidra till ett KF-mål. Saknar någon av dem delmål där blir det en brist.',
    goal: (id: string, name: string, count: number) => `${id} ${name}: ${count} ${plural(count, 'vald', 'valda')}`,
  },
  thresholds: {
    heading: 'Gränser i procent',
    met: 'Uppfyllt från',
    partly: 'Delvis från',
    assessed: 'Minsta andel bedömda',
    tolerance: 'Tolerans mot målvärdet',
    bad: 'Skriv ett tal från 0 till 100.',
    partlyHigh: 'Gränsen för delvis kan inte vara högre än den för uppfyllt.',
    reset: 'Använd standardvärdena',
  },
  /** In the ribbon's dialog there is no main button: what is to be chosen stands in the ribbon. */
  inDialog: (situation: string, todo: readonly string[]): readonly string[] =>
    situation === 'periodUnknown'
      ? [
          'Välj Visa panelen på fliken Start.',
          'Välj Inställningar i panelen, ange period och år, och välj Sammanställ.',
        ]
      : situation === 'readOnly'
        ? ['Välj Visa panelen på fliken Start. Där går det att kontrollera utan att skriva, eller spara som ny fil.']
        : todo.map((step) =>
            /^Välj (?:Försök igen|Skriv klart|Stäng)/.test(step)
              ? 'Stäng rutan och välj samma knapp på fliken Start igen.'
              : step,
          ),
  language: { heading: 'Språk i panelen', sv: 'Svenska', en: 'English' },
};
