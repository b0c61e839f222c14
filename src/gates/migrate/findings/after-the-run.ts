import type { Finding } from '../../../core/finding.js';
import { migrationLabel } from '../../../core/migration-label.js';
import type { Migration } from '../../../migrations/model.js';
import { head } from '../head.js';
import { firstLine } from './step-words.js';

/**
 * An invalid index that a migration has left is dropped and not built anew: the statement that makes it is run again
 * when the migration is gone on with. `by` is the finding about that migration, behind which it is shown.
 */
export function dropped(leftover: Finding, by: Finding | undefined): Finding {
  const name = /^REINDEX INDEX CONCURRENTLY (.+)$/.exec(leftover.fix ?? '')?.[1];
  return {
    ...leftover,
    ...(by?.location ? { location: by.location } : {}),
    ...(by?.migration === undefined ? {} : { migration: by.migration }),
    ...(name === undefined
      ? {}
      : { fix: `DROP INDEX CONCURRENTLY ${name} -- before the migration is gone on with` }),
  };
}

export function ledgerDiffersFinding(migration: Migration, table: string | undefined): Finding {
  return {
    ...head('ledgerDiffers'),
    title: `${migrationLabel(migration)} was run, and ${table ?? 'the ledger'} does not say so`,
    location: { file: migration.file, line: 1 },
    fix: 'lockkeeper plan',
    migration: migration.id,
    subject: 'ledger differs',
  };
}

export function unverifiedFinding(why: string): Finding {
  return {
    ...head('unverified'),
    title: `what the database should have afterwards could not be looked at: ${firstLine(why)}`,
    fix: 'lockkeeper verify',
    subject: 'not verified',
  };
}

export function unclearFinding(why: string): Finding {
  return {
    ...head('unclear'),
    title: `what is applied could not be read again: ${firstLine(why)}`,
    fix: 'lockkeeper plan',
    subject: 'state unknown',
  };
}
