/** Folders that are steps: one asks those before it in the list, never one after. */
const inOrder = (folder, steps) =>
  steps.slice(0, -1).map((step, i) => ({
    name: `${step}-asks-no-later-step`,
    severity: 'error',
    from: { path: `^${folder}/${step}/` },
    to: { path: `^${folder}/(${steps.slice(i + 1).join('|')})/` },
  }));

/** The direction of dependencies (README, "For developers"). No cycles, and the core leans on nothing. */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'core-is-pure',
      severity: 'error',
      from: { path: '^src/core' },
      to: { pathNot: ['^src/core', '^node_modules/fastest-levenshtein'] },
    },
    {
      name: 'xlsx-only-core',
      severity: 'error',
      from: { path: '^src/xlsx' },
      to: { path: '^src/(excel|taskpane|commands|cli|host)' },
    },
    {
      name: 'excel-only-core',
      severity: 'error',
      from: { path: '^src/excel' },
      to: { path: '^src/(xlsx|taskpane|commands|cli|host)' },
    },
    {
      name: 'pane-knows-no-adapter',
      severity: 'error',
      from: { path: '^src/taskpane', pathNot: '^src/taskpane/(main\\.tsx$|office/)' },
      to: { path: '^src/(xlsx|excel|commands|cli|host)' },
    },
    {
      name: 'host-serves-the-document',
      severity: 'error',
      from: { path: '^src/host' },
      to: { path: '^src/(core|excel|taskpane|commands|cli)' },
    },
    {
      name: 'nothing-imports-roots',
      severity: 'error',
      from: { path: '^src/(core|xlsx|excel|host)' },
      to: { path: '^src/(cli|commands)' },
    },
    ...inOrder('src/core/recognise', [
      'cells',
      'headers',
      'columns',
      'sheets',
      'readers',
      'rows',
      'registers',
      'period',
    ]),
    ...inOrder('src/xlsx/write', ['text', 'styles', 'workbook', 'marks', 'our-sheets', 'way-back']),
    { name: 'no-test-in-src', severity: 'error', from: { path: '^src' }, to: { path: '^test' } },
    { name: 'not-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  },
};
