/** A target cell that says that there is no target. */
import { noHints, parseValue } from '../../../src/core/parse/index.ts';
import { text } from './cells.ts';

const kindOf = (words: string) => parseValue(text(words), 'target', noHints).kind;

test.each([
  ...['Mål saknas', 'Inget mål satt', 'Mål ej fastställt', 'Ej framtaget', 'Målet fastställs i höst', 'Inget mål 2025'],
  ...['Nivå saknas', 'Inget mål finns', 'Mål tas fram under 2026'],
])('%s: there is none', (words) => expect(kindOf(words)).toBe('missing'));

test.each(['Inget mål ska missas', 'Se bilaga', 'Rikssnittet', 'God'])('%s: words', (words) =>
  expect(kindOf(words)).toBe('text'),
);

test.each(['Minst lika bra', 'Inte sämre', 'Ingen försämring'])('%s: as it was, or better', (words) =>
  expect(kindOf(words)).toBe('relative'),
);
