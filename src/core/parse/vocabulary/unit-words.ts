/** Units as they are written beside numbers and in headers. `factor` says how many of the base one of the unit is. */

export interface UnitWords {
  readonly name: string;
  readonly base: string;
  readonly factor: number;
  readonly words: readonly string[];
}

const unit = (name: string, words: readonly string[], base = name, factor = 1): UnitWords => ({
  name,
  base,
  factor,
  words: [name.toLowerCase(), ...words],
});

const unitWords: readonly UnitWords[] = [
  unit('%', ['procent', 'pct', 'proc', 'percent', 'andel %', 'andel i %', 'procentandel', 'andel i procent', 'andel']),
  unit('‰', ['promille']),
  unit('%-enheter', ['procentenheter', 'procentenhet', '%-enhet', '% enheter', '%enheter', 'p.e.', 'p.e', 'pe', 'pp']),
  unit('kr', ['kronor', 'krona', 'sek', ':-', 'kr.']),
  unit('tkr', ['kkr', 'ksek', 'tsek', 'tusen kronor', 'tusen kr', 'tusentals kronor', 't kr'], 'kr', 1e3),
  unit(
    'mnkr',
    ['mkr', 'msek', 'mn kr', 'milj kr', 'miljoner kronor', 'miljoner kr', 'miljon kronor', 'mnkr.'],
    'kr',
    1e6,
  ),
  unit('mdkr', ['mdr kr', 'mdr', 'miljarder kronor', 'miljarder kr', 'md kr', 'mdrkr'], 'kr', 1e9),
  unit('kr/inv', ['kr/invånare', 'kronor per invånare', 'kr per invånare', 'kr per inv', 'kr / inv']),
  unit('kr/m2', ['kr/kvm', 'kr/m²', 'kr per kvm']),
  unit('st', ['styck', 'stycken', 'st.', 'antal', 'antal st', 'stk', 'i antal']),
  unit('dagar', ['dag', 'dgr', 'dygn', 'arbetsdagar', 'kalenderdagar']),
  unit('veckor', ['vecka', 'v', 'vkr']),
  unit('månader', ['månad', 'mån', 'mån.']),
  unit('år', ['åren']),
  unit('timmar', ['timme', 'tim', 'tim.', 'h', 'timmar/vecka'], 'minuter', 60),
  unit('minuter', ['minut', 'min']),
  unit('sekunder', ['sekund', 'sek', 's'], 'minuter', 1 / 60),
  unit('index', [
    'indexvärde',
    'indexpoäng',
    'indextal',
    'nki',
    'nmi',
    'hme',
    'nöjdhetsindex',
    'i index',
    'i nki',
    'enkätindex',
  ]),
  unit('poäng', ['p', 'meritvärde', 'meritpoäng']),
  unit('betyg', ['skala', 'medelbetyg', 'medelvärde', 'snitt', 'snittbetyg']),
  unit('plats', ['placering', 'rank', 'ranking', 'plac', 'plats nr']),
  unit('årsarbetare', ['åa', 'årsarb', 'årsarbetskrafter', 'heltidstjänster', 'tjänster', 'heltider']),
  unit('personer', ['person', 'pers', 'invånare', 'inv', 'elever', 'barn', 'ungdomar', 'brukare', 'anställda']),
  unit('kWh', ['kwh/år']),
  unit('MWh', [], 'kWh', 1e3),
  unit('GWh', [], 'kWh', 1e6),
  unit('kWh/m²', ['kwh/m2', 'kwh/kvm', 'kwh per kvm']),
  unit('kg', ['kilo', 'kilogram']),
  unit('gram', ['g'], 'kg', 1e-3),
  unit('ton', ['tonne', 't'], 'kg', 1e3),
  unit('ton/inv', ['ton per invånare', 'ton co2/inv', 'ton co2-ekv/inv', 'ton/invånare']),
  unit('kg/inv', ['kg per invånare', 'kg/invånare', 'kg/person']),
  unit('m', ['meter']),
  unit('cm', ['centimeter'], 'm', 1e-2),
  unit('mm', ['millimeter'], 'm', 1e-3),
  unit('km', ['kilometer'], 'm', 1e3),
  unit('mil', [], 'm', 1e4),
  unit('m²', ['m2', 'kvm', 'kvadratmeter']),
  unit('ha', ['hektar'], 'm²', 1e4),
  unit('m³', ['m3', 'kubikmeter', 'kbm']),
  unit('liter', ['l']),
  unit('dl', ['deciliter'], 'liter', 1e-1),
  unit('cl', ['centiliter'], 'liter', 1e-2),
  unit('ml', ['milliliter'], 'liter', 1e-3),
  unit('ggr', ['gånger', 'gång', 'tillfällen', 'ggr/år']),
  unit('kvot', []),
  unit('ja/nej', ['ja / nej', 'j/n']),
];

/** Unit words of their whole text, in comparison form. */
export const unitsByWord: ReadonlyMap<string, UnitWords> = new Map(
  unitWords.flatMap((entry) => entry.words.map((word) => [word, entry] as const)),
);
