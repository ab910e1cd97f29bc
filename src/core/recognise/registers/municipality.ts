/** Which kommun a workbook speaks of. */

const named = /(?:^|[\s("–-])((?:\p{Lu}[\p{L}-]+\s){1,2}?(?:kommun|stad|Kommun|Stad))(?![\p{L}])/u;

/** The first "Xs kommun" or "X stad" among the texts, or null. */
export function municipalityIn(texts: readonly string[]): string | null {
  for (const text of texts) {
    const found = named.exec(text);
    if (found) return (found[1] as string).replace(/K(?=ommun)/, 'k').replace(/S(?=tad$)/, 's');
  }
  return null;
}

/** A förbund or a region reports by goals of its own. */
export function namesAssociation(texts: readonly string[]): boolean {
  return texts.some((text) => /förbund(?:et)?(?![a-zåäö])|(?:^|[^A-Za-zÅÄÖåäö])Region(?:en)? [A-ZÅÄÖ]/.test(text));
}

/** Does any text speak of Nora: the kommun, its people, its companies? */
export function saysNora(texts: readonly string[]): boolean {
  return texts.some((text) => /(?<!\p{L})nora(?:s|bor|borna|bostäder)?(?!\p{L})/iu.test(text));
}
