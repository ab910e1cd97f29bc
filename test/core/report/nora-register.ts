import type { GoalRegister } from '../../../src/core/model/goals.ts';
import { registerOf } from '../goal-register.ts';

const texts: readonly (readonly [string, string])[] = [
  [
    'Nora kommun ska använda sina ekonomiska resurser ansvarsfullt och produktivt och skapar utrymme för utveckling',
    'Ekonomi',
  ],
  [
    'Nora kommun ska vara en klimat- och miljövänlig kommun som satsar på hållbara alternativ och tekniska lösningar',
    'Klimat och miljö',
  ],
  [
    'Nora kommun ska vara öppen och kommunikativ där invånarna känner tillit för verksamheten',
    'Öppen och kommunikativ',
  ],
  [
    'Nora kommun ska vara en arbetsgivare med fokus på arbetsmiljö, ledarskap, medarbetarskap och kompetensutveckling',
    'Arbetsgivare',
  ],
  ['Nora kommun ska tillhandahålla välfärdstjänster och service av god kvalitet', 'Välfärd och service'],
  ['Nora kommun, i nära samarbete med föreningar, ska verka för aktiv fritid', 'Aktiv fritid'],
  ['Nora kommun ska verka för en sammanhållen kommun med en utvecklad infrastruktur', 'Sammanhållen kommun'],
  ['Nora kommun ska verka för att levandegöra sina kulturmiljöer', 'Kulturmiljöer'],
  ['Nora kommun, i nära samarbete med föreningar, ska öka kulturutbudet för barn och unga', 'Kultur för barn och unga'],
  ['Nora kommun fokuserar på alla barns kunskapsutveckling, trivsel och trygghet', 'Barns kunskap och trygghet'],
  ['Nora kommun ger en god service, gott bemötande samt har en hög tillgänglighet till näringslivet', 'Näringsliv'],
];

export const noraRegister: GoalRegister = registerOf(
  texts.map(([text, shortName], i) => [`KF${i + 1}`, text, shortName]),
  {
    source: 'builtIn',
    municipality: 'Nora kommun',
    areas: ['Hållbarhet', 'Attraktivitet', 'Livskvalitet'].map((name) => ({
      id: name.toLowerCase(),
      name,
      text: name,
    })),
    since: '2022-12-07',
    decision: '7 december 2022 § 112',
  },
);
