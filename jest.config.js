// Jest runs what tsc emitted (no transformer): what is tested is what is bundled.
export default {
  rootDir: '.',
  roots: ['<rootDir>/build/test'],
  testMatch: ['**/*.test.js'],
  testEnvironment: 'node',
  globalSetup: '<rootDir>/build/test/support/clear-spool.js',
  transform: {},
  testTimeout: 60_000,
  // Modules of finished files stay in memory: a worker that has grown is replaced by a new one.
  workerIdleMemoryLimit: '1GB',
  coverageProvider: 'v8',
  collectCoverageFrom: ['build/src/**/*.js'],
};
