import { latinPattern } from '../letters.ts';

/** Header words as they are shortened where columns are narrow: "Målv.", "Utf. aug", "Bed." */
const whole: ReadonlyMap<string, string> = new Map([
  ['delm', 'delmål'],
  ['nmål', 'nämndmål'],
  ['ind', 'indikator'],
  ['indik', 'indikator'],
  ['nyckelt', 'nyckeltal'],
  ['enh', 'enhet'],
  ['målv', 'målvärde'],
  ['måln', 'målnivå'],
  ['utf', 'utfall'],
  ['progn', 'prognos'],
  ['bed', 'bedömning'],
  ['bedömn', 'bedömning'],
  ['måluppf', 'måluppfyllelse'],
  ['uppf', 'uppfyllelse'],
  ['komm', 'kommentar'],
  ['åtg', 'åtgärd'],
  ['ansv', 'ansvarig'],
  ['riktn', 'riktning'],
  ['basv', 'basvärde'],
  ['utv', 'utveckling'],
]);
const shortened = latinPattern(/(?<!\p{L})(\p{L}{3,8})(?:\.|(?!\p{L}))/gu);
const shortGoal = latinPattern(/(?<!\p{L})(kf|fm|rf)[- ]?m(?:\.|$)/u);

/** A header in comparison form with its shortened words spelled out; "KF-m." is KF-mål. */
export function spelledOut(form: string): string {
  if (form.length > 40) return form;
  return form
    .replace(shortGoal, '$1-mål')
    .replace(shortened, (all, word: string) => whole.get(word) ?? all)
    .replace(/^(utfall|mål|målvärde|målnivå|prognos|bedömning|status)\.? (2\d)$/, '$1 20$2')
    .replace(/ (2[3-9])-(0[1-9]|1[0-2])$/, ' 20$1-$2');
}
