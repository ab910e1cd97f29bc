/** The words of the sheet Spårbarhet. */
import { plural } from './plural.ts';

export const traceSv = {
  title: (kommun: string | null) => (kommun ? `Spårbarhet, ${kommun}` : 'Spårbarhet'),
  note: 'Så kan sammanställningen kontrolleras: varje siffra i Måluppfyllelse är en formel över Underlag, och varje rad i Underlag länkar till sin cell.',
  settings: {
    heading: 'Inställningar',
    columns: { name: 'Inställning', value: 'Värde', meaning: 'Gäller' },
    method: 'Räkneregel',
    met: 'Gräns för uppfyllt',
    partly: 'Gräns för delvis uppfyllt',
    assessed: 'Minsta andel bedömda delmål',
    tolerance: 'Tolerans mot målvärdet',
    period: 'Period',
    kommun: 'Kommun',
    register: 'Målregister',
    areas: 'Målområden',
    language: 'Språk',
    meanings: {
      method: 'Ändras här. Den nya regeln används vid nästa sammanställning.',
      met: 'Ändras här och räknas om direkt i Måluppfyllelse.',
      partly: 'Ändras här och räknas om direkt i Måluppfyllelse.',
      assessed: 'Ändras här och räknas om direkt i Måluppfyllelse.',
      tolerance: 'Hur långt från målvärdet som är delvis uppfyllt. Används vid nästa sammanställning.',
      period: (through: string) => `Till och med ${through}.`,
      kommun: 'Står i rubriker och sidfot.',
    },
    periodSource: {
      option: 'Vald vid körningen.',
      titles: 'Hittad i bladens rubriker.',
      rows: 'Hittad i tabellens rader.',
      headers: 'Hittad i kolumnrubrikerna.',
      sheetNames: 'Hittad i bladens namn.',
      unsaid: 'Kolumnerna anger året utan månad. Välj period vid körningen om det inte stämmer.',
      file: 'Hittad i filnamnet.',
      state: 'Vald i panelen och sparad i arbetsboken.',
    },
    /** How a delmål is assessed, by the words of Underlag's column Grund. */
    bases: {
      reported: {
        value: 'Nämndens ord',
        meaning: 'Nämndens egen bedömning av delmålet gäller, också när siffrorna säger annat.',
      },
      calculated: {
        value: 'Siffrorna',
        meaning:
          'Nämnden har inte bedömt. Utfallet jämförs med målvärdet: når det fram är det uppfyllt, inom toleransen delvis, annars ej.',
      },
      weighed: {
        value: 'Flera vägs ihop',
        meaning:
          'Delmålets indikatorer eller bedömningar säger olika. De vägs ihop med samma gränser som KF-målen, så en rad kan vara uppfylld och delmålet ej.',
      },
    },
    choose: { title: 'Välj i listan', message: 'Välj en av de sex räkneregler som finns i listan.' },
  },
  sheets: {
    heading: 'Inlästa blad',
    columns: {
      sheet: 'Blad',
      role: 'Roll',
      headerRow: 'Rubrikrad',
      rows: 'Rader',
      columns: 'Kolumner eller skäl',
      confidence: 'Säkerhet',
    },
    linkedBy: {
      section: 'KF-målen står i rubriker över raderna.',
      title: 'KF-målet står i bladets rubrik.',
    },
    skipped: {
      example: (rows: string) => `Exempelrad ${rows} räknas inte.`,
      sum: (rows: string) => `Summarad ${rows} räknas inte.`,
      footnote: (rows: string) => `Fotnot på rad ${rows} räknas inte.`,
      otherTable: (rows: string) => `En annan tabell än målens på rad ${rows} räknas inte.`,
      instruction: (rows: string) => `Anvisning på rad ${rows} räknas inte.`,
      part: (rows: string) => `Kvinnor och män för sig på rad ${rows} räknas inte: raden för alla gör det.`,
    },
    otherPeriods: (n: number) =>
      n === 1 ? 'En rad avser en annan period och räknas inte.' : `${n} rader avser en annan period och räknas inte.`,
    protected: 'Bladet är skyddat: det läses som vanligt men markeringar läggs inte ut där.',
    wrongPeriod: (text: string) => `Avser en annan period (${text}): delmålen räknas inte.`,
    previous: 'Förra perioden, jämförs bara',
  },
  runs: {
    heading: 'Körningar',
    columns: {
      number: 'Nr',
      time: 'Tid',
      version: 'Version',
      period: 'Period',
      checksum: 'Indatas kontrollsumma',
      sentence: 'Resultat',
    },
  },
  changes: {
    heading: 'Ändringar',
    columns: { time: 'Tid', place: 'Plats', before: 'Före', after: 'Efter', why: 'Varför', undone: 'Ångrad' },
    none: 'Inga ändringar.',
    settingChanged: 'Ändrad i Spårbarhet eller vid körningen',
    formulaRestored: 'Formeln var ersatt av ett värde och är återställd',
    formula: 'formel',
  },
  deviations: {
    heading: 'Avsteg',
    columns: { about: 'KF-mål eller kod', who: 'Vem', assessment: 'Bedömning', motivation: 'Motivering' },
    board: 'Kommunstyrelsen',
    boardOf: (period: string) => `Kommunstyrelsen, ${period}`,
    orphan: 'Kommunstyrelsen, mål som inte finns i registret',
    approved: 'Godkänd i Brister',
    approvedBefore: 'Godkänd tidigare, bristen finns inte kvar',
    noMotivation: 'Motivering saknas',
    none: 'Inga avsteg.',
  },
  expected: {
    heading: 'Förväntade bidrag',
    columns: { goal: 'KF-mål', committee: 'Nämnd' },
    note: 'Fyll i vilka som förväntas bidra. Används vid nästa sammanställning.',
  },
  statuses: { heading: 'Bedömningar', column: 'Bedömning' },
  inputs: {
    previous: (file: string) => `${file} (förra perioden)`,
  },
  rows: (count: number) => `${count} ${plural(count, 'rad', 'rader')}`,
};
