/** Tests mirror src. Node by default; a test of the pane asks for jsdom in its first line. Those in test/e2e share one browser. */
const common = {
  testEnvironment: 'node',
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
};

export default {
  projects: [
    { ...common, roots: ['<rootDir>/test'], testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'] },
    {
      ...common,
      roots: ['<rootDir>/test/e2e'],
      globalSetup: '<rootDir>/test/e2e/helpers/set-up.ts',
      globalTeardown: '<rootDir>/test/e2e/helpers/tear-down.ts',
    },
  ],
  testTimeout: 120000,
  maxWorkers: 2,
};
