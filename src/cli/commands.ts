import type { Command } from './command.js';
import { explain, init, newMigration } from './commands/authoring.js';
import {
  backup,
  drift,
  history,
  migrate,
  plan,
  policy,
  restoreDrill,
  rls,
  seed,
  sizes,
  verify,
} from './commands/database.js';
import { check, lint, matrix, postgres, report, smoke } from './commands/pull-request.js';
import { deploy, health, httpSmoke, job, notify, release, rollback } from './commands/release.js';

/** Every command, in the order of the help page. */
export const commands: readonly Command[] = [
  check,
  lint,
  smoke,
  plan,
  migrate,
  rls,
  seed,
  httpSmoke,
  verify,
  drift,
  sizes,
  policy,
  backup,
  restoreDrill,
  report,
  deploy,
  health,
  job,
  notify,
  rollback,
  release,
  history,
  init,
  newMigration,
  explain,
  matrix,
  postgres,
];
