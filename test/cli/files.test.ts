import type { WriteOptions } from '../../src/cli/arguments.ts';
import { chmodSync, mkdirSync, readFileSync, readdirSync, statSync, symlinkSync, linkSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expandInputs } from '../../src/cli/files/expand.ts';
import { expandPattern } from '../../src/cli/files/glob.ts';
import { lookInto } from '../../src/cli/files/look-into.ts';
import { fileMark, readWorkbookFile } from '../../src/cli/files/read.ts';
import { save } from '../../src/cli/files/save.ts';
import { targetOfNew, targetOfOne } from '../../src/cli/files/target.ts';
import { worstExit } from '../../src/cli/screen.ts';
import { problem } from '../../src/cli/problem.ts';
import { folder, put } from './helpers/folder.ts';

const naming = { suffix: '-konsoliderad', refusedSuffix: '-konsoliderad' };
const plain: WriteOptions = { output: null, inPlace: false, force: false, compress: false };
const names = (given: string[], result: string | null = null) => {
  const { paths, problems } = expandInputs(given, result);
  return problems.length === 0 ? paths.map((path) => basename(path)) : problems.map((one) => one.code);
};
const target = (input: string, options: Partial<WriteOptions>) => {
  const found = targetOfOne(input, { ...plain, ...options }, naming);
  return found.ok ? found.value : found.problems[0]?.code;
};

test('a folder means its workbooks, numbers in order, without lock files, results and backups', () => {
  const at = folder();
  for (const name of [
    'Nämnd 10.xlsx',
    'Nämnd 2.xlsx',
    'makro.xlsm',
    '~$Nämnd 2.xlsx',
    'Nämnd 2-konsoliderad.xlsx',
    'Nämnd 2-rensad.xlsx',
    'Nämnd 2-omarkerad.xlsx',
    'Nämnd 2 (före Målkedjan 2026-11-25 1305).xlsx',
    'malkedja-delar-2026.xlsx',
    '.dold.xlsx',
    'anteckningar.docx',
  ])
    put(at, name, 'x');
  expect(names([at])).toEqual(['makro.xlsm', 'Nämnd 2.xlsx', 'Nämnd 10.xlsx']);
  expect(names([join(at, '*.xlsx')])).toEqual(['Nämnd 2.xlsx', 'Nämnd 10.xlsx']);
});

test('a result that a person names is read, and the file to be written is never found by a folder', () => {
  const at = folder();
  put(at, 'a.xlsx', 'x');
  const result = put(at, 'a-konsoliderad.xlsx', 'x');
  const own = put(at, 'alla.xlsx', 'x');
  expect(names([result])).toEqual(['a-konsoliderad.xlsx']);
  expect(names([at], own)).toEqual(['a.xlsx']);
});

test('patterns: ? is one letter, ** any depth, brackets are letters, å is å however it is composed', () => {
  const at = folder();
  mkdirSync(join(at, 'KS'));
  mkdirSync(join(at, 'KS', 'utkast'));
  put(at, 'a1.xlsx', 'x');
  put(at, 'a12.xlsx', 'x');
  put(at, '[utkast].xlsx', 'x');
  put(join(at, 'KS'), 'mål.xlsx'.normalize('NFD'), 'x');
  put(join(at, 'KS', 'utkast'), 'b.xlsx', 'x');
  const found = (pattern: string) => expandPattern(join(at, pattern)).map((path) => basename(path).normalize('NFC'));
  expect(found('a?.xlsx')).toEqual(['a1.xlsx']);
  expect(found('[utkast]*')).toEqual(['[utkast].xlsx']);
  expect(found('K*/må*.xlsx')).toEqual(['mål.xlsx']);
  expect(found('**/*.xlsx')).toHaveLength(5);
  expect(found('saknas*/x*')).toEqual([]);
});

test('a name is found whether its letters are composed or decomposed', () => {
  const at = folder();
  put(at, 'Överförmyndarnämnden.xlsx'.normalize('NFD'), 'x');
  expect(names([join(at, 'Överförmyndarnämnden.xlsx')])).toHaveLength(1);
});

test('everything that leads nowhere is said at once; the same file twice is one input', () => {
  const at = folder();
  const a = put(at, 'a.xlsx', 'x');
  mkdirSync(join(at, 'tom'));
  symlinkSync(a, join(at, 'genväg.xlsx'));
  expect(names([a, a, join(at, 'genväg.xlsx')])).toEqual(['a.xlsx']);
  expect(names([join(at, 'saknas.xlsx'), join(at, 'tom'), join(at, 'z*.xlsx'), a])).toEqual([
    'notFound',
    'emptyFolder',
    'noMatch',
  ]);
});

test('a link that leads nowhere, or round in a circle, is a file that does not exist', () => {
  const at = folder();
  symlinkSync(join(at, 'borta.xlsx'), join(at, 'genväg.xlsx'));
  symlinkSync(join(at, 'slinga.xlsx'), join(at, 'slinga.xlsx'));
  expect(names([join(at, 'genväg.xlsx'), join(at, 'slinga.xlsx')])).toEqual(['notFound', 'notFound']);
});

test('a result that cannot even be looked for is a problem, not a fault of ours', () => {
  const at = folder();
  const a = put(at, 'a.xlsx', 'x');
  expect(target(a, { output: join(a, 'ut.xlsx') })).toBe('folderMissing');
  expect(target(a, { output: join(at, `${'å'.repeat(300)}.xlsx`) })).toBe('nameTooLong');
  expect(names([at], join(at, `${'å'.repeat(300)}.xlsx`))).toEqual(['a.xlsx']);
});

test('where the result goes', () => {
  const at = folder();
  const a = put(at, 'a.xlsm', 'x');
  expect(target(a, {})).toBe(join(at, 'a-konsoliderad.xlsm'));
  expect(target(a, { inPlace: true })).toBe(a);
  expect(target(a, { output: at })).toBe(join(at, 'a-konsoliderad.xlsm'));
  expect(target(a, { output: join(at, 'ut') })).toBe(join(at, 'ut.xlsm'));
  expect(target(a, { output: join(at, 'ut.XLSM') })).toBe(join(at, 'ut.XLSM'));
  expect(target(a, { output: join(at, 'ut.xlsx') })).toBe('extensionChanged');
  expect(target(a, { output: join(at, 'ut.xlsm'), inPlace: true })).toBe('inPlaceAndOutput');
  expect(target(join(at, 'a-konsoliderad.xlsm'), {})).toBe('alreadyConsolidated');
  expect(target(join(at, 'a-konsoliderad.xlsm'), { inPlace: true })).toBe(join(at, 'a-konsoliderad.xlsm'));
  const several = targetOfNew(at, 'malkedja-delar-2026.xlsx', plain);
  expect(several.ok && several.value).toBe(join(at, 'malkedja-delar-2026.xlsx'));
});

test('a link as target is followed: what it points at is replaced', () => {
  const at = folder();
  const a = put(at, 'a.xlsx', 'x');
  symlinkSync(a, join(at, 'genväg.xlsx'));
  expect(target(join(at, 'genväg.xlsx'), { inPlace: true })).toBe(a);
});

test('saving writes the whole file, keeps its rights, and leaves nothing else behind', () => {
  const at = folder();
  const path = put(at, 'a.xlsx', 'gammalt');
  const before = statSync(path).mode;
  const saved = save({ path, pieces: [Buffer.from('nytt')], expected: fileMark(path), backupTime: null });
  expect(saved).toMatchObject({ ok: true, value: { written: true, backup: null } });
  expect(readFileSync(path, 'utf8')).toBe('nytt');
  expect(statSync(path).mode).toBe(before);
  expect(readdirSync(at)).toEqual(['a.xlsx']);
});

test('a backup holds the original and is never overwritten', () => {
  const at = folder();
  const path = put(at, 'a.xlsx', 'ett');
  const order = { path, backupTime: '2026-11-25T13:05:59' };
  save({ ...order, pieces: [Buffer.from('två')], expected: fileMark(path) });
  save({ ...order, pieces: [Buffer.from('tre')], expected: fileMark(path) });
  expect(readFileSync(join(at, 'a (före Målkedjan 2026-11-25 1305).xlsx'), 'utf8')).toBe('ett');
  expect(readFileSync(join(at, 'a (före Målkedjan 2026-11-25 1305 2).xlsx'), 'utf8')).toBe('två');
  expect(readdirSync(at)).toHaveLength(3);
});

test('where no backup can be made the original is left alone, and that is what is said', () => {
  const at = folder();
  const path = put(at, `${'a'.repeat(240)}.xlsx`, 'gammal');
  const order = { path, pieces: [Buffer.from('ny')], expected: fileMark(path), backupTime: '2026-11-25T13:05:00' };
  expect(save(order)).toMatchObject({ ok: false, problems: [{ code: 'cannotBackUp', file: path }] });
  expect([readFileSync(path, 'utf8'), readdirSync(at)]).toEqual(['gammal', [basename(path)]]);
});

test('equal bytes are not written again, and then there is nothing to back up', () => {
  const at = folder();
  const path = put(at, 'a.xlsx', 'samma');
  const expected = fileMark(path);
  expect(save({ path, pieces: [Buffer.from('samma')], expected, backupTime: '2026-11-25T13:05:59' })).toMatchObject({
    value: { written: false, backup: null },
  });
  expect(fileMark(path)).toEqual(expected);
});

test('a file that is closed for writing is neither replaced nor backed up', () => {
  const at = folder();
  const path = put(at, 'arkiv.xlsx', 'gammal');
  chmodSync(path, 0o444);
  const order = { path, pieces: [Buffer.from('ny')], expected: fileMark(path), backupTime: '2026-11-25T13:05:00' };
  expect(save(order)).toMatchObject({ ok: false, problems: [{ code: 'targetNoAccess', file: path }] });
  expect([readFileSync(path, 'utf8'), readdirSync(at)]).toEqual(['gammal', ['arkiv.xlsx']]);
});

test('what is neither file nor folder is not opened: it might never end', () => {
  expect(expandInputs(['/dev/zero']).problems).toMatchObject([{ code: 'notZip', file: '/dev/zero' }]);
});

test('a file that appeared or changed since it was looked at is left alone', () => {
  const at = folder();
  const path = put(at, 'a.xlsx', 'andras');
  const order = { path, pieces: [Buffer.from('vårt')], backupTime: null };
  const code = (result: ReturnType<typeof save>) => (result.ok ? 'ok' : result.problems[0]?.code);
  expect(code(save({ ...order, expected: null }))).toBe('changedMeanwhile');
  expect(code(save({ ...order, expected: { ...fileMark(path), mtimeMs: 1 } }))).toBe('changedMeanwhile');
  expect(code(save({ ...order, expected: fileMark(path), onlyIfEqual: true }))).toBe('notOurs');
  expect(readFileSync(path, 'utf8')).toBe('andras');
  expect(code(save({ ...order, path: join(at, 'saknas', 'b.xlsx'), expected: null }))).toBe('folderMissing');
});

test('reading gives the bytes, their hash and a composed name', () => {
  const at = folder();
  const path = put(at, 'mål.xlsx'.normalize('NFD'), 'abc');
  const read = readWorkbookFile(path);
  expect(read).toMatchObject({
    ok: true,
    value: { name: 'mål.xlsx', sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' },
  });
  linkSync(path, join(at, 'b.xlsx'));
  const problems = [
    readWorkbookFile(put(at, 'tom.xlsx', '')),
    readWorkbookFile(join(at, 'saknas.xlsx')),
    readWorkbookFile(at),
  ];
  expect(problems.map((one) => !one.ok && one.problems[0]?.code)).toEqual(['emptyFile', 'notFound', 'readFailed']);
});

test('a file that is looked into is fetched in pieces, and goes on being seen as it was when it is replaced', async () => {
  const at = folder();
  const path = put(at, 'a.xlsx', 'abcdef');
  const seen = await lookInto(path, async ({ length, slice }, name) => {
    renameSync(put(at, 'b.xlsx', 'XXXXXX'), path);
    return `${name} ${length} ${Buffer.from(slice(2, 4)).toString()}`;
  });
  expect(seen).toMatchObject({ ok: true, value: { value: 'a.xlsx 6 cd' } });
  const missing = await lookInto(join(at, 'saknas.xlsx'), async () => null);
  expect(!missing.ok && missing.problems[0]?.code).toBe('notFound');
});

test('of several problems an unreadable file decides the exit code', () => {
  expect(worstExit([problem('badValue'), problem('notOurs'), problem('encrypted')])).toBe(3);
  expect(worstExit([problem('badValue'), problem('notOurs')])).toBe(4);
  expect(worstExit([problem('badValue')])).toBe(2);
});
