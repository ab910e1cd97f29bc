/** Which words a property that is an enum takes. */
import { enumTable } from './enum-table.ts';

const known = new Map<string, ReadonlyMap<string, string>>();
for (const line of enumTable.trim().split('\n')) {
  const [, properties = '', words = ''] = line.split('|');
  const spelled = new Map(words.split(' ').map((word) => [word.toLowerCase(), word]));
  for (const property of properties.split(' ')) known.set(property, spelled);
}

/** The word in its right spelling, null when the property has no such word; what is no enum takes every word. */
export function enumWord(type: string, property: string, value: string): string | null {
  const words = known.get(`${type}.${property}`);
  return words ? (words.get(value.toLowerCase()) ?? null) : value;
}
