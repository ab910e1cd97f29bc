import type { Finding } from '../../../src/core/model/finding.ts';
import { findingMessage, findingPlace, findingText } from '../../../src/core/i18n/rules.ts';
import { ruleSamples } from '../../../src/core/i18n/rules-samples.ts';
import { chain, error, run, sheet } from './build.ts';

const say = <C extends keyof typeof ruleSamples>(
  code: C,
  params: Partial<(typeof ruleSamples)[C]> = {},
  variant?: string,
): string =>
  findingText({ code, subject: '', params: { ...ruleSamples[code], ...params }, variant } as unknown as Finding, 'sv');

test('the place first in a message, and not in the text beside it', () => {
  const [finding] = run(chain(sheet({ outcome: null }))) as [Finding];
  expect(findingMessage(finding, 'sv')).toBe(`SU!F2: ${findingText(finding, 'sv')}`);
  expect(findingMessage(finding, 'sv', true)).toMatch(/^bok\.xlsx, SU!F2: /);
  expect(findingPlace({ ...finding, place: null }, 'sv')).toBe('SU, rad 2');
  expect(findingPlace({ ...finding, place: null }, 'en')).toBe('SU, row 2');
});

test('what is said of a cell says whose it is, so that it can be pasted in a mail', () => {
  const [finding] = run(chain(sheet({ indicator: 'Soliditet', outcome: error('#REF!') }))) as [Finding];
  expect(findingText(finding, 'sv')).toBe('"Soliditet": Cellen visar #REF!. Rätta formeln eller skriv in värdet.');
  expect(findingMessage(finding, 'sv')).toMatch(/^SU!F2, "Soliditet": Cellen visar #REF!\. /);
  expect(findingText({ ...finding, subject: '' }, 'sv')).toMatch(/^Cellen visar/);
});

test('a template text is not put before itself', () => {
  const text = '[ange värde]';
  const finding = { code: 'MK305', subject: text, params: { text } } as unknown as Finding;
  expect(findingText(finding, 'sv')).toMatch(/^"\[ange värde\]" är mallens exempeltext/);
});

test('numbers are Swedish in Swedish', () => {
  expect(say('MK309', { outcome: '0.91', target: '1234.5' })).toContain('Utfallet 0,91 och målvärdet 1 234,5');
  expect(say('MK308')).toContain('kan vara 1 234 eller 1,234.');
});

test('a likeness under the limit does not read as if it had reached it', () => {
  expect(say('MK104', { likeness: '0.847' })).toContain('till 84 %');
  expect(say('MK104', { likeness: '0.7' })).toContain('till 70 %');
});

test('one and many', () => {
  expect(say('MK205', { count: '1' })).toMatch(/^1 dold rad ingår/);
  expect(say('MK205', { count: '2' })).toMatch(/^2 dolda rader ingår/);
  expect(say('MK502', { assessed: '0', applying: '2' })).toContain('inget av 2 delmål är bedömt');
  expect(say('MK502', { assessed: '1', applying: '4' })).toContain('endast 1 av 4 delmål är bedömt');
  expect(say('MK502', { assessed: '2', applying: '5' })).toContain('endast 2 av 5 delmål är bedömda');
  expect(say('MK607', { cells: '1' })).toContain('(1 ändrad cell)');
  expect(say('MK607', { cells: '' }, 'unknownExtent')).toContain('äldre än underlaget. Kör om');
});

test('dates and decisions as people write them', () => {
  expect(say('MK107')).toContain('gällde före den 1 januari 2023. ');
  expect(say('MK107')).toContain('som kommunfullmäktige antog den 7 december 2022 (§ 112)');
  expect(say('MK107', { decision: '§ 112' })).toContain('som kommunfullmäktige antog då (§ 112)');
  expect(say('MK107', { since: '', decision: '§ 112' })).toContain('som kommunfullmäktige antog därefter (§ 112)');
  expect(say('MK107', { since: '', decision: '', suggestion: '' })).toContain('gäller inte längre');
});

test('what a cell says is quoted on one line, and cut at a word when it is long', () => {
  expect(say('MK103', { text: 'En\nmening  till.' })).toContain('"En mening till"');
  expect(say('MK101', { subGoal: 'ord '.repeat(60) })).toMatch(/"(ord )+…"/);
});

test('the same delår to another day is told apart by its days', () => {
  const stated = { stated: 'Delår januari–augusti 2024', statedKind: 'delar', statedYear: '2024' };
  const said = say('MK601', { ...stated, kind: 'delar', year: '2024', through: '2024-06-30' });
  expect(said).toContain('avser "Delår januari–augusti 2024" men rapporten tiden till och med den 30 juni 2024.');
});

test('a value inside a sentence has no capital', () => {
  expect(say('MK402', { target: 'Minst 85 %' })).toContain('målvärdet minst 85 %');
});

test('an MK405 for one cell and for many', () => {
  expect(say('MK405', { count: '1' })).toMatch(/^Bedömningen finns bara som färg och läses som uppfyllt/);
  expect(say('MK405')).toMatch(/^12 bedömningar på bladet finns bara som färg/);
});
