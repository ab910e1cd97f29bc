/** The rule set as a whole: registry ↔ file ↔ Swedish ↔ English ↔ page ↔ test, and two chains that try all of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documented, rulePages } from '../../../src/core/i18n/rules-docs.ts';
import { findingMessage, findingText, ruleText } from '../../../src/core/i18n/rules.ts';
import { ruleSamples } from '../../../src/core/i18n/rules-samples.ts';
import { languages } from '../../../src/core/i18n/index.ts';
import { rules, runRules } from '../../../src/core/rules/index.ts';
import { rollUp } from '../../../src/core/rollup/index.ts';
import { chain, defaults, run, sheet } from './build.ts';
import { everything } from './everything.ts';

const root = join(__dirname, '../../..');
const files = readdirSync(join(root, 'src/core/rules')).filter((name) => /^mk\d{3}-/.test(name));
const codes = documented.map(({ code }) => code);

test('every rule is a file, and every file a rule', () => {
  expect(files.map((name) => name.slice(0, 5).toUpperCase()).sort()).toEqual([...codes].sort());
});

test('codes are in order, and each stands once', () => {
  expect([...new Set(codes)].sort()).toEqual(codes);
});

test.each(languages)('every rule reads well in %s', (language) => {
  for (const code of codes) {
    const text = ruleText(code, language);
    const message = text?.message({ ...ruleSamples[code] }) ?? '';
    expect(message).toMatch(/^[\p{Lu}\d"].*[.?]$/su);
    expect(message).not.toMatch(/undefined|\bNaN\b|\(er\)|\(s\)|\b[Oo]j\b|tyvärr|! /);
    for (const part of [text?.title, text?.why, text?.action, text?.example.before, text?.example.after])
      expect(part).toBeTruthy();
  }
});

test('the pages of docs/regler are those that the rules themselves tell', () => {
  for (const [name, page] of rulePages()) expect(readFileSync(join(root, 'docs/regler', name), 'utf8')).toBe(page);
  expect(readdirSync(join(root, 'docs/regler')).sort()).toEqual([...rulePages().keys()].sort());
});

test('every rule has a test that names it', () => {
  const tests = readdirSync(__dirname).filter((name) => name.endsWith('.test.ts'));
  const said = tests.map((name) => readFileSync(join(__dirname, name), 'utf8')).join('\n');
  for (const code of codes) expect(said).toMatch(new RegExp(`(test|describe)\\('${code} `));
});

test('one chain trips every rule', () => {
  expect([...new Set(everything().map(({ code }) => code))].sort()).toEqual(rules.map(({ code }) => code));
});

test('every finding has a message in both languages, its place first', () => {
  for (const finding of everything())
    for (const language of languages) {
      expect(findingMessage(finding, language)).toMatch(/\S[.?]$/);
      if (finding.sheet) expect(findingMessage(finding, language)).toContain(`${finding.sheet}`);
      if (finding.sheet) expect(findingText(finding, language)).not.toContain(`${finding.sheet}!`);
    }
});

test('severities are those that the rule says it may have', () => {
  for (const { code, severity } of everything()) {
    const rule = rules.find((each) => each.code === code);
    expect([rule?.severity, rule?.otherwise]).toContain(severity);
    if (severity !== rule?.severity) expect(ruleText(code, 'sv')?.severity).toBeTruthy();
  }
});

test('a clean chain trips none', () => {
  const bn = { ...sheet({}, { status: 'delvis', outcome: 75, comment: 'Vakanser' }), name: 'BN', committee: 'BN' };
  expect(run(chain(sheet({}, {}), bn))).toEqual([]);
});

test('MK900 a rule that breaks is told, and the others still run', () => {
  const of = chain(sheet({ outcome: null }));
  const broken = {
    code: 'MK101',
    severity: 'fel',
    check: () => {
      throw new Error('trasig');
    },
  } as const;
  const found = runRules(
    { chain: of, rollup: rollUp(of, defaults, []), settings: defaults, previous: null, freshness: null },
    [broken, ...rules],
  );
  expect(found.map(({ code }) => code).sort()).toEqual(['MK303', 'MK900']);
  expect(found.find(({ code }) => code === 'MK900')?.params).toEqual({ rule: 'MK101', reason: 'trasig' });
});
