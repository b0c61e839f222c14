import type { CheckResult, MigrationResult } from '../../core/check-result.js';
import type { RollbackMigration } from '../../core/rollback.js';
import type { SchemaChange } from '../../core/schema-change.js';
import type { Declared } from './declared.js';
import { listed } from './words.js';

/** A migration between what was live before and now. */
export interface MigrationSince {
  readonly project: string;
  readonly id: string;
  readonly name: string;
  readonly file: string;
  /** What its author says in the file. */
  readonly declared?: Declared;
}

/**
 * Whether the code of before can live with each migration, by what the smoke gate saw of its up and lint of its
 * files. What nobody saw counts as no. Rows are not seen: a migration that changes rows alone passes unless its author
 * says otherwise.
 */
export function judgeMigrations(
  since: readonly MigrationSince[],
  checks: readonly CheckResult[],
): readonly RollbackMigration[] {
  return since.map((migration) => {
    const { project, id, name, file } = migration;
    return {
      project,
      id,
      name,
      file,
      ...judge(
        migration,
        checks.filter((check) => check.project === project),
      ),
    };
  });
}

type Judged = Pick<RollbackMigration, 'compatible' | 'reason'>;

function judge({ id, declared }: MigrationSince, checks: readonly CheckResult[]): Judged {
  if (declared && !declared.safe) return no(`its author says that it is unsafe: ${declared.reason}`);
  const doubt = lintDoubt(id, checks);
  if (doubt) return no(doubt);
  const row = rowOf(id, checks);
  if (declared) return { compatible: true, reason: `its author says that it is safe: ${declared.reason}` };
  if (!row) return no('no report of the smoke gate has it: nobody saw what it changes');
  if (!row.changes) return no(`the smoke gate did not see what it changes: ${row.reason ?? row.status}`);
  const breaking = row.changes.filter(({ breaks }) => breaks !== undefined);
  if (breaking.length > 0) return no(listed(breaking.map(describe)));
  return {
    compatible: true,
    reason:
      row.changes.length === 0
        ? 'it changes no schema (rows are not seen)'
        : 'old code does not meet what it changes',
  };
}

/** An error of lint says that what ran on production may not be what was judged here. */
function lintDoubt(id: string, checks: readonly CheckResult[]): string | undefined {
  const finding = checks
    .filter(({ gate }) => gate === 'lint')
    .flatMap(({ findings }) => findings)
    .find(({ migration, severity }) => migration === id && severity === 'error');
  return finding && `lint says ${finding.rule}: ${finding.title}`;
}

/** The row that saw most: several reports may have the migration, and the worst of them holds. */
function rowOf(id: string, checks: readonly CheckResult[]): MigrationResult | undefined {
  const rows = checks
    .filter(({ gate }) => gate === 'smoke')
    .flatMap(({ migrations }) => migrations)
    .filter((row) => row.id === id);
  const breaks = rows.find(({ changes }) => changes?.some((change) => change.breaks !== undefined));
  return breaks ?? rows.find(({ changes }) => changes !== undefined) ?? rows[0];
}

function describe({ kind, name, change, breaks }: SchemaChange): string {
  return `${kind} ${name} ${change}: ${breaks}`;
}

function no(reason: string): Judged {
  return { compatible: false, reason };
}
