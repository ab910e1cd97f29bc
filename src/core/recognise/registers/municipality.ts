/** Which kommun a workbook speaks of. */

/** "Lilla Edets", "Östra Göinge", "Upplands Väsby": what of two words a place's name may begin with. */
const first = '(?:Lilla|Stora|Nya|Norra|Södra|Västra|Östra|Övre|Nedre|\\p{Lu}\\p{L}+lands) ';
const named = new RegExp(
  `(?:^|[\\s("–-])(${first})?(\\p{Lu}[\\p{L}-]+) ([Kk]ommun|[Ss]tad)(s(?! [Nn]ämnd))?(?!\\p{L})`,
  'gu',
);

/**
 * Before "kommun" a place stands in the genitive, which ends in s or a vowel: "Lillköpings", "Nora", "Hjo". "Hållbar kommun" and
 * "Trygg kommun" end in neither. People leave the s out too, where the name's own end shows that it is a place: "Österåker",
 * "Lund".
 */
const ofPlace =
  /[saeiouyåäö]$|(?:köping|stad|holm|borg|berg|vik|torp|åker|hamn|.sund|lund|fors|ryd|hult|strand|dal|ström|bruk|land|löv|um|fred|rud|bygd|mark)$/i;
/** "Växande", "Tryggare", "Möjligheternas", "Framtidens", "Ny", "Jämförelse": words that end as a place in the genitive does. */
const noPlace =
  /(?:nde|are|aste|nas|hetens|idens|skapens|else|varo|skola)$|^(?:en|vår|er|bästa|största|främsta|första|nya?|lilla|stora|fri|bra|nära|äkta|hela?|denna|samma|varje|hemma|årets|barnens|allas|sveriges|landets|länets|grannes?|annans?)$/i;

/** The first "Xs kommun" or "X stad" among the texts, or null. An adjective before the word is no name: "Trygg kommun". */
export function municipalityIn(texts: readonly string[]): string | null {
  for (const text of texts)
    for (const [, first = '', place = '', kind = '', s = ''] of text.matchAll(named))
      // "Kalmar kommuns mål": nobody speaks so of what a kommun is to be.
      if ((s !== '' || ofPlace.test(place)) && !noPlace.test(place)) return `${first}${place} ${kind.toLowerCase()}`;
  return null;
}

/** "Nässjö kommuns medarbetare är friska", "Ronneby kommun ska växa": a sentence, and no målområde such as "Trygg kommun". */
export function saysWhose(text: string): boolean {
  return /(?:kommun|stad)(?:s(?!\p{L})| \p{Ll})/u.test(text);
}

/** A förbund or a region reports by goals of its own. */
export function namesAssociation(texts: readonly string[]): boolean {
  return texts.some((text) => /förbund(?:et)?(?![a-zåäö])|(?:^|[^A-Za-zÅÄÖåäö])Region(?:en)? [A-ZÅÄÖ]/.test(text));
}

/** Does any text speak of Nora: the kommun, its people, its companies? */
export function saysNora(texts: readonly string[]): boolean {
  return texts.some((text) => /(?<!\p{L})nora(?:s|bor|borna|bostäder)?(?!\p{L})/iu.test(text));
}
