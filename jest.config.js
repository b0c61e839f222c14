// Jest runs what tsc emitted (no transformer): what is tested is what is bundled.
export default {
  rootDir: '.',
  roots: ['<rootDir>/build/test'],
  testMatch: ['**/*.test.js'],
  testEnvironment: 'node',
  transform: {},
  testTimeout: 60_000,
  coverageProvider: 'v8',
  collectCoverageFrom: ['build/src/**/*.js'],
};
