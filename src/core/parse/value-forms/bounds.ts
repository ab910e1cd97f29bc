/** Words and signs of conditions: which side the bound is, and whether the bound itself is outside. */

import { wordPattern } from '../letters.ts';
export interface Bound {
  readonly bound: 'min' | 'max';
  readonly strict: boolean;
}

const min: Bound = { bound: 'min', strict: false };
const max: Bound = { bound: 'max', strict: false };
const above: Bound = { bound: 'min', strict: true };
const below: Bound = { bound: 'max', strict: true };

const not = '(?:ej|inte|icke|inget|aldrig)(?: (?:vara|bli|uppgå till|ligga|nå))?';
const fill = '(?:(?:ska|skall|bör|får|måste|vara|är|minst|som|med|värdet|målet|andelen|resultatet) )*';

/** "Ska vara", "Får uppgå till", "Måste ligga på": what stands before the bound and says nothing of its side. */
const should =
  '(?:(?:ska|skall|bör|får|måste|är) )?(?:(?:vara|bli|(?:upp)?nå|nå upp till|uppgå till|ligga(?: på)?|landa på|stanna (?:på|vid)|ta|dröja|kosta) )?';

/** Before the number. The order matters: the longer and the negated first. */
const leading: readonly (readonly [RegExp, Bound])[] = [
  [new RegExp(`^${fill}(?:≥|>=|=>|⩾|≧|> =|>/=|>/ =)`), min],
  [new RegExp(`^${fill}(?:≤|<=|=<|⩽|≦|< =|</=|</ =)`), max],
  [new RegExp(`^${fill}>`), above],
  [new RegExp(`^${fill}<`), below],
  [
    new RegExp(`^${fill}${not} (?:understiga|understiger|under|lägre än|mindre än|färre än|sämre än|sjunka under)`),
    min,
  ],
  [new RegExp(`^${fill}${not} (?:överstiga|överstiger|över|högre än|större än|mer än|fler än|längre än)`), max],
  [
    /^(?:lika med eller|större än eller lika med|högre än eller lika med|över eller lika med)(?: (?:högre|större|mer) än)?/,
    min,
  ],
  [/^(?:mindre än eller lika med|lägre än eller lika med|under eller lika med)/, max],
  [
    wordPattern(
      new RegExp(
        `^${should}(?:allra )?(?:minst|mins|minnst|mnst|lägst|minimum|min\\.?|åtminstone|at least|som lägst|från(?: och med)?|fr\\.? ?o\\.? ?m\\.?)(?: (?:uppgå till|på|till|vara|nå|är))?(?!\\w)`,
      ),
    ),
    min,
  ],
  [
    wordPattern(
      new RegExp(
        `^${should}(?:allra )?(?:högst|högts|hösgt|maximalt|maximum|max\\.?|som högst|som mest|som max|upp till|upptill|at most|inom)(?: (?:uppgå till|på|till|vara|är))?(?!\\w)`,
      ),
    ),
    max,
  ],
  [
    wordPattern(
      new RegExp(
        `^${should}(?:överstiga|överstiger|över|mer än|fler än|högre än|större än|längre än|bättre än|more than|above)(?!\\w)`,
      ),
    ),
    above,
  ],
  [
    wordPattern(
      new RegExp(
        `^${should}(?:understiga|understiger|under|mindre än|färre än|lägre än|kortare än|less than|below)(?!\\w)`,
      ),
    ),
    below,
  ],
];

/** After the number: "80 % eller mer", "5 dagar max". */
const trailing: readonly (readonly [RegExp, Bound])[] = [
  [/ ?(?:,|\(|och|eller|el\.?) ?(?:mer|mera|fler|högre|över|större|bättre|däröver|uppåt|more)\)?$/, min],
  [/ ?(?:,|\(|och|eller|el\.?) ?(?:mindre|färre|lägre|under|därunder|nedåt|kortare|less)\)?$/, max],
  [/ ?(?:minst|lägst|som lägst|\(minst\)|\(lägst\)|i alla fall)$/, min],
  [/ ?(?:högst|högts|hösgt|maximalt|max|som högst|som mest|\(högst\)|\(max\))$/, max],
  [/^(.*\d ?%?) ?\+$/, min],
];

/** Splits a condition into its bound and the rest; null when the text is none. */
export function splitBound(form: string): { readonly bound: Bound; readonly rest: string } | null {
  for (const [pattern, bound] of leading) {
    const found = pattern.exec(form);
    if (found) return { bound, rest: form.slice(found[0].length).trim() };
  }
  for (const [pattern, bound] of trailing) {
    const found = pattern.exec(form);
    if (found) return { bound, rest: (found[1] ?? form.slice(0, found.index)).trim() };
  }
  return null;
}
