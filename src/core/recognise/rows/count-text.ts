/** Words that count goals: "Antal nämndmål:", "varav god måluppfyllelse", "3 av 5 mål uppfyllda". Told by all of them together. */
import { TextMemo } from '../cells/text-memo.ts';

/**
 * `says`: what is counted. `maySay`: the same where only figures stand beside it ("Totalt", "Delvis uppfyllt"). `title`: over
 * them. `count`: how many, alone. `other`: any word that counts nothing.
 */
export const CountText = { other: 0, count: 1, says: 2, maySay: 3, title: 4 } as const;
export type CountText = (typeof CountText)[keyof typeof CountText];

const longest = 80;
const counting = 1;
const counted = 2;
/** "Gröna", "uppfyllda": of several, so that they are counted where they stand alone. */
const grades = 4;
const grade = 8;
const fulfilment = 16;
const filling = 32;
const percent = 64;
const title = 128;
const amount = 256;
const that = 512;

const kinds = new Map<string, number>();
const put = (kind: number, words: string) => words.split(' ').forEach((word) => kinds.set(word, kind));
put(amount, 'antal antalet andel andelen varav därav');
put(counting, 'summa summan totalsumma totalt total totala totalen sammanlagt genomsnitt genomsnittlig snitt');
put(counted, 'mål målen målet indikator indikatorer indikatorerna nyckeltal nyckeltalen styrtal styrtalen mått');
put(grades, 'uppfyllda uppnådda nådda bedömda obedömda gröna gula röda orangea grå gråa måluppfyllda');
put(
  grade,
  'grön gul röd uppfyllt uppnått nått uppfylls uppnås nås uppfyllas uppnå nå når uppfyllts uppnåtts nåtts delvis ej inte icke helt nästan',
);
put(grade, 'god bra svag låg hög saknas');
put(fulfilment, 'måluppfyllelse måluppfyllnad måluppfyllelsen uppfyllelsegrad måluppfyllelsegrad uppfyllandegrad');
put(filling, 'av är har i för per och st stycken med utan till viss del bedöms bedömts förväntas väntas prognos');
put(
  filling,
  'nämnden nämndens nämnd nämnder nämndernas styrelsens utskottets bolagets kf kommunens alla samtliga året',
);
put(filling, 'kan kommer att beräknas blir blev status resultat helhet utfall prioriterade strategiska övergripande');
put(filling, 'målvärde målvärdet målvärdena målnivå målnivån måltal måltalet sina sitt');
put(that, 'som');
put(percent, '% procent');
put(title, 'sammanfattning summering sammanställning');

const number = /^[\d.,]+$/;
/** "Nämndmål", "effektmål", "verksamhetsmålen". */
const compound = /^[a-zåäö]+mål(?:en)?$/;

/** What kinds of words a text has, all in all, 0 when any is none of them; and its numbers. */
function wordsOf(text: string): { readonly all: number; readonly numbers: number; readonly isShare: boolean } | null {
  const words = text.replace(/%/g, ' % ').split(/[\s:;,()/=–-]+/);
  let all = 0;
  let numbers = 0;
  let isShare = text.includes('/');
  let last = '';
  for (const raw of words) {
    const word = raw.endsWith('.') ? raw.slice(0, -1) : raw;
    if (word === '') continue;
    if (number.test(word)) {
      if (numbers > 0 && last === 'av') isShare = true;
      numbers++;
    } else {
      const kind = kinds.get(word) ?? (compound.test(word) ? counted : 0);
      if (kind === 0) return null;
      all |= kind;
    }
    last = word;
  }
  return { all, numbers, isShare };
}

function countText(text: string): CountText {
  if (text.length > longest) return CountText.other;
  const plain = text.normalize('NFC').trim().toLowerCase();
  const found = wordsOf(plain);
  if (found === null) return CountText.other;
  const { all, numbers, isShare } = found;
  const has = (kind: number) => (all & kind) !== 0;
  const isNamed = has(counted | grades | grade | fulfilment);
  const says =
    (isNamed && (has(counting | amount) || (numbers > 0 && isShare) || (has(title) && numbers > 0))) ||
    has(grades) ||
    (has(counted) && has(that) && has(grade)) ||
    (has(grade) && !has(counted) && numbers > 1) ||
    (has(fulfilment) && (plain.endsWith(':') || (numbers > 0 && has(percent))));
  if (says) return CountText.says;
  if (numbers > 0) return CountText.count;
  if (has(title)) return CountText.title;
  return has(counting | grade | fulfilment) ? CountText.maySay : CountText.count;
}

/** `countText` by text id, each id once. */
export class CountTexts {
  private readonly memo: TextMemo<CountText>;

  constructor(strings: readonly string[]) {
    this.memo = new TextMemo(strings, countText);
  }

  of(id: number): CountText {
    return this.memo.of(id);
  }
}
