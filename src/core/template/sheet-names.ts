/** Sheet names for committees: Excel allows 31 characters, not all of them, and each name once. */

const reserved = [
  'instruktion',
  'målregister',
  'listor',
  'måluppfyllelse',
  'brister',
  'underlag',
  'spårbarhet',
  'history',
];

export function sheetNames(committees: readonly string[]): string[] {
  const taken = new Set(reserved);
  return committees.map((committee) => {
    const name = sheetNameFor(committee, taken);
    taken.add(name.toLowerCase());
    return name;
  });
}

/** The nearest name that Excel takes and nobody has. @param taken lower case */
export function sheetNameFor(wanted: string, taken: ReadonlySet<string>): string {
  const cleaned =
    wanted
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .replace(/\s+/g, ' ')
      .trim() || 'Nämnd';
  for (let n = 1; ; n++) {
    const suffix = n === 1 ? '' : ` ${n}`;
    const name = shortened(cleaned, 31 - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase()) && name.toLowerCase() !== 'history') return name;
  }
}

/** Cut at a word when one ends in the last third, else in the middle of it. */
function shortened(name: string, length: number): string {
  if (name.length <= length) return name;
  const cut = name.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return space > length * 0.66 ? cut.slice(0, space) : cut;
}
