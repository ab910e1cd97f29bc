/** Names of committees taken apart: what kind of body it is and the rest of its words. */
import { wordPattern } from './letters.ts';
import { normaliseText, wordsOf } from './text.ts';
import { wholeNames } from './vocabulary/committee-words.ts';

/** A word that is a committee by its ending. "Styrelsens", "nämndens" (genitive) belong to something else. */
const bodyWord =
  /(?:nämnd(?:en)?|utskott(?:et)?|styrelse(?:n)?|beredning(?:en)?|förbund(?:et)?|delegation(?:en)?|kommitté(?:n)?|förvaltning(?:en)?|kontoret?|revision(?:en)?)$/;
const companyWord = /^(?:ab|aktiebolag|aktiebolaget|bolag|bolaget|kb|hb|stiftelsen?|förbundet|kommunalförbund(?:et)?)$/;
const compoundCompany =
  /(?:bostäder|fastigheter|energi|vatten|hus|bolaget|kraft|hem|brandkår|brandförsvar|räddningstjänst(?:en)?)$/;
const genitive = /(?:nämndens|nämndernas|utskottets|styrelsens|förbundets|bolagets)$/;
/** Common nouns that only end like one. */
const notBody =
  /^(?:förvaltning|kontor|revision|beredning|nämnd|nämnden|nämnder|utskott|utskottet|styrelse|styrelsen|bolag|bolaget|förbund|förbundet|delegation|kommitté|ab|egenkontroll)$/;

/** "Tekniska nämnden", "Tekniskt utskott", "Gemensam nämnd": a word before the body alone. */
const kind = /(?:a|skt?|sam|lig|s)$|^socialt?$/;

/** Index of the word that makes the words a committee's name; -1 when none does. */
export function bodyIndex(words: readonly string[]): number {
  const own = words.findIndex((word) => bodyWord.test(word) && !notBody.test(word) && !genitive.test(word));
  if (own >= 0) return own;
  return words.findIndex(
    (word, i) => i > 0 && bodyWord.test(word) && notBody.test(word) && kind.test(words[i - 1] as string),
  );
}

export function isCompany(words: readonly string[]): boolean {
  return (
    words.length > 1 &&
    words.length <= 6 &&
    words.some((word) => companyWord.test(word)) &&
    words.some((word) => !companyWord.test(word) && word.length > 2)
  );
}

export function isCompoundCompany(words: readonly string[]): boolean {
  return (
    words.length <= 2 &&
    words.length > 0 &&
    compoundCompany.test(words.at(-1) as string) &&
    (words.at(-1) as string).length >= 10
  );
}

/** "Nämnden för förskola & grundskola": a body alone, and what it is for; "Driftsnämnden för Service", "Sektor Lärande och stöd". */
export function isNamedByTask(name: string): boolean {
  const [first = '', second = '', third = ''] = name.split(' ');
  // "Sektorn arbetar med …" begins a sentence.
  const isSector = first === 'Sektor' ? /^(?:för|\p{Lu}.*)$/u.test(second) : first === 'Sektorn' && second === 'för';
  if (isSector && third.length + second.length > 3)
    return /^[a-zà-öø-ÿ, &-]+$/i.test(name) && !sentence.test(name) && name.length <= 50;
  if (second === 'för' && !notBody.test(first.toLowerCase()) && !/^\p{Lu}/u.test(third)) return false;
  return (
    /^(?:gemensam(?:ma)? )?[a-zà-öø-ÿ-]*(?:nämnd|utskott|styrelse|beredning|delegation)(?:en|et|n)? för (?!att )[a-zà-öø-ÿ, &-]+$/i.test(
      name,
    ) &&
    !/ [-–—] /.test(name) &&
    !sentence.test(name) &&
    name.split(' ').length <= 9
  );
}

const sentence =
  /(?<![a-zà-öø-ÿ])(?:har|hade|ska|skall|är|var|(?:redovis|följ|besluta|delår|bokslut|års)[a-zà-öø-ÿ]*)(?![a-zà-öø-ÿ])/i;

/** "Sektor utbildning", "Sektor barn, unga och familj": no more words than what it is for. */
const sectorOf = wordPattern(
  /^(?:sektor|sektorn(?= för ))(?: för)? (?:\w|-){3,}(?:(?:,| och| &| samt) (?:\w|-){3,}){0,3}$/,
);
/** "Samhällsbyggnadssektorn", "Barn- och utbildningssektorn", "Sociala sektorn". */
const sectorItself = wordPattern(/^(?:\w+-(?:,| och| &)? ){0,3}(?:\w|-)+sektorn?$|^\w+a sektorn$/);
/** Part of the economy, not of the kommun: "Offentliga sektorn", "Besökssektorn". */
const ofEconomy =
  /^(?:den |hela |offentliga?|privata?|ideella?|civila?|tredje|statliga?|kommunala?|kooperativa?)|(?:bygg|besöks|industri|närings|tjänste|energi|livsmedels|finans|transport|primär|jordbruks|handels|turist|bank|skogs|fossil|gränsöverskridande )sektorn?$/;

/** A sektor stands for a nämnd where the kommun has those instead; nothing else may stand beside its name. */
export function isSector(name: string): boolean {
  const form = normaliseText(name);
  if (!/^\p{Lu}/u.test(name) || name.length > 60 || !form.includes('sektor') || ofEconomy.test(form)) return false;
  return (sectorOf.test(form) && !sentence.test(name) && !/ \w+(?:ar|er)(?: |$)/.test(form)) || sectorItself.test(form);
}

/** "Räddningstjänsten Norra Bygden", "Brandkåren Attunda": a service that several municipalities share. */
export function isNamedByPlace(name: string): boolean {
  return (
    /^(?:räddningstjänst(?:en)?|brandkåren|kommunalförbundet|gymnasieförbundet|avfallsförbundet)(?: [a-zà-öø-ÿ-]+){1,4}$/i.test(
      name.replace(/ (?:brandförsvar|räddningstjänst|gymnasieförbund|avfallsförbund)$/, ''),
    ) &&
    name
      .split(' ')
      .slice(1)
      .every((word) => /^\p{Lu}|^(?:brandförsvar|räddningstjänst|gymnasieförbund|avfallsförbund)$/u.test(word))
  );
}

export function isWholeName(words: readonly string[]): boolean {
  return wholeNames.has(words.join(' '));
}

/** "Tekniska nämnden" is "Teknisk nämnd". */
const definite = /^(.{3,}sk|social|kommunal|regional|lokal|gemensam(?=ma))m?a$/;

/** Comparison key of a name: hyphens, "och", definite endings and order of nothing else aside. */
export function committeeKey(name: string): string {
  return wordsOf(name.replace(/&/g, ' och '))
    .filter((word) => word !== 'och' && word !== 'samt' && word !== 'ab')
    .map((word) =>
      word.replace(
        /(?<=nämnd|styrelse|utskott|förbund|förvaltning|delegation|revision|bolag|sektor)(?:en|et|n)?s?$/,
        '',
      ),
    )
    .map((word) => word.replace(definite, '$1'))
    .join('');
}
