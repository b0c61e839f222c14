import type { Engine } from '../../engine.js';
import { detectNodePgMigrate } from './detect.js';
import { discoverNodePgMigrate } from './discover.js';
import { startNodePgMigrate } from './runner.js';

/** node-pg-migrate: migrations in JavaScript, TypeScript and SQL. */
export const nodePgMigrate: Engine = {
  name: 'node-pg-migrate',
  detect: detectNodePgMigrate,
  discover: discoverNodePgMigrate,
  start: startNodePgMigrate,
};
