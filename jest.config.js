// Jest runs what tsc emitted (no transformer): what is tested is what is bundled.
export default {
  rootDir: '.',
  roots: ['<rootDir>/build/test'],
  testMatch: ['**/*.test.js'],
  testEnvironment: 'node',
  globalSetup: '<rootDir>/build/test/support/clear-spool.js',
  transform: {},
  testTimeout: 60_000,
  coverageProvider: 'v8',
  collectCoverageFrom: ['build/src/**/*.js'],
};
