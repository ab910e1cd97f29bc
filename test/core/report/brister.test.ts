import { findingId } from '../../../src/core/report/finding-id.ts';
import { chainWith, missing, register, sheet } from '../rules/build.ts';
import { consolidated, planOf, sheetOf, valueOf } from './build.ts';
import { noraChain } from './nora.ts';
import { tableRows } from './snapshot-of.ts';
import { stateWith } from './state.ts';

const brief = (chain = noraChain(), given = {}) => sheetOf(planOf(chain, {}, given), 'brister');

test('each finding on a row: symbol and word, code, place and what to do', () => {
  const rows = tableRows(brief(chainWith({}, sheet({ indicator: null, subGoal: 'Trygghet' }))));
  expect(rows[0]).toMatchObject({
    Allvar: '■ Fel',
    Kod: 'MK301',
    Nämnd: 'Socialutskottet',
    Plats: 'SU!C2',
    'KF-mål': 'KF1',
  });
  expect(rows[0]?.['Vad som behöver göras']).toContain('Trygghet');
});

test('a broken link is said to be missing its goal', () => {
  const chain = chainWith({}, sheet({}, { goals: [], problem: { kind: 'missing' } }));
  const row = tableRows(brief(chain)).find((each) => each['Kod'] === 'MK101');
  expect(row?.['KF-mål']).toBe('saknas');
});

test('approved findings leave the counts and stand last', () => {
  const chain = noraChain();
  const first = consolidated(chain).findings[0]!;
  const made = brief(chain, { state: stateWith({ approved: [{ key: first.key, motivation: 'Beslutat i KS.' }] }) });
  const rows = tableRows(made);
  expect(rows[rows.length - 1]).toMatchObject({ Kod: first.code, Godkänd: 'Ja', Motivering: 'Beslutat i KS.' });
  expect(valueOf(made, 'A2')).toContain('1 är godkänd.');
});

test('inherited links stand together at the end of the open ones', () => {
  const inherits = { origin: 'above' as const, referenceRow: 1 };
  const rows = tableRows(brief(chainWith({}, sheet({}, inherits, { outcome: missing('later', 'kommer') }, inherits))));
  const at = rows.flatMap((row, i) => (row['Kod'] === 'MK106' ? [i] : []));
  expect(at).toEqual([rows.length - 2, rows.length - 1]);
  expect(rows[at[0] as number]?.['Vad som behöver göras']).toMatch(/^Ärvd koppling\. /);
});

test('no findings: one row that is evidence too', () => {
  const made = brief(chainWith({ register: register(1) }, sheet({ comment: 'x' })));
  expect(valueOf(made, 'A2')).toContain('Inga öppna brister.');
  expect(valueOf(made, 'F7')).toMatch(/^Inga brister\. 1 rad i 1 blad är kontrollerad mot \d+ regler\.$/);
  expect(made.tables[0]?.area.bottom).toBe(6);
});

test('a goal that is built in leads to its row on Måluppfyllelse', () => {
  const row = tableRows(brief()).find((each) => each['Kod'] === 'MK501');
  expect(row).toMatchObject({ Nämnd: 'Hela kommunen', Plats: 'Måluppfyllelse!A22', 'KF-mål': 'KF8' });
});

test('short names of findings differ and are the same every time', () => {
  const ids = consolidated(noraChain()).findings.map((finding) => findingId(finding.key));
  expect(ids).toEqual(consolidated(noraChain()).findings.map((finding) => findingId(finding.key)));
  expect(new Set(ids).size).toBe(new Set(consolidated(noraChain()).findings.map(({ key }) => key)).size);
  expect(ids.filter((id) => !/^[0-9a-z]{8}$/.test(id))).toEqual([]);
  expect(ids).not.toEqual([]);
});
