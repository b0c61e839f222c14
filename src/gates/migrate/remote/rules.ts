import type { RuleInfo } from '../../../core/rule.js';

/** What migrating through a job, a cron service or an app's own endpoint can find. Ids are stable. */
export const remoteRules = {
  moved: {
    id: 'remote-plan-moved',
    title: 'What the app lists is no longer what was approved',
    severity: 'error',
    why: 'Somebody approved a plan by its hash. Since then other migrations are applied or pending in the app, so what would run now is not what was approved. Nothing was run.',
    mend: 'Make a new plan through the same route, look at it, and give its hash.',
  },
  lacking: {
    id: 'remote-lacks-migration',
    title: 'The app does not know a migration of the repository',
    severity: 'error',
    why: 'What migrates runs another build than what is checked out here, most often an older one. It would run its own pending migrations and say that all is done, and the new one would be missing. Nothing was run.',
    mend: 'Deploy the commit first and migrate after it, or migrate from the workflow, which has the commit checked out. Where an app lists only some folders, name the same folder with `dir`.',
  },
  foreign: {
    id: 'remote-unknown-migration',
    title: 'The app lists a migration that the repository does not have',
    severity: 'warning',
    why: 'The app runs a newer build or one of another branch: what it would run is in no file here, so nobody has linted or smoke-run it in this workflow.',
    mend: 'Check out the commit that the app runs, or deploy the commit that is checked out.',
  },
  incomparable: {
    id: 'remote-not-compared',
    title: 'The app’s list and the repository have no id in common',
    severity: 'notice',
    why: 'They call their migrations by different names, so nobody can tell from here whether the app has what the repository has.',
    mend: 'Let the list tell the ids that the runner’s ledger has, or the names of the files.',
  },
  failed: {
    id: 'remote-run-failed',
    title: 'The migrations failed where they ran',
    severity: 'error',
    why: 'What ran them says that it failed. How far it came is told by its list, which was read again afterwards.',
    mend: 'Read its log, mend the migration, and run this again: it looks at the list first and runs what is pending then.',
  },
  refused: {
    id: 'remote-run-refused',
    title: 'The migrations were not started',
    severity: 'error',
    why: 'What should run them refused the request. Nothing was run.',
    mend: 'Mend what the answer says, and run this again.',
  },
  unknown: {
    id: 'remote-run-unknown',
    title: 'Nobody can tell from here whether the migrations have ended',
    severity: 'error',
    why: 'The answer was lost, or the time was up. What runs them may go on, hold locks, and still succeed or fail. It was not asked a second time: two migrators at once do harm.',
    mend: 'Look at its log and its list. Run this again when it has ended: it looks at the list first and never runs what is applied.',
  },
  stillPending: {
    id: 'remote-still-pending',
    title: 'Migrations are still pending after the run',
    severity: 'error',
    why: 'The run said that all is done, and the list that was read after it says otherwise. Code that needs these migrations must not be deployed.',
    mend: 'Look at the log of what ran them: it may have migrated another database, or fewer migrations than it lists.',
  },
  vanished: {
    id: 'remote-ledger-changed',
    title: 'The list after the run is not the list before it and what was pending',
    severity: 'error',
    why: 'After a run everything that was applied before is applied still, with what was pending, and nothing else. Where it is not so, somebody else migrated at the same time, or the list is of another database.',
    mend: 'Compare both lists in the report, find out what else migrates this database, and make a new plan.',
  },
  unverified: {
    id: 'remote-not-verified',
    title: 'The list could not be read after the run',
    severity: 'error',
    why: 'Whether the migrations are applied is known only from the list. Without it a run that said it is done may have done nothing.',
    mend: 'Make the list answer again and run this once more: with nothing pending it runs nothing.',
  },
} as const satisfies Record<string, RuleInfo>;
