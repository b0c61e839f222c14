import type { CheckResult } from '../../core/check-result.js';
import { formatDuration } from '../../core/duration.js';
import type { MigrateStep } from '../../core/migrate.js';
import { migrationLabel } from '../../core/migration-label.js';
import { printable } from '../../core/text.js';
import { firstOf } from '../lines.js';
import { statusWords, wayText } from '../migrate-words.js';
import { type Look, wrap } from './look.js';

const most = 200;

/** What became of each migration, and where the database is now. */
export function renderMigrate({ migrate }: CheckResult, look: Look): readonly string[] {
  if (!migrate || migrate.steps.length === 0) return [];
  const { shown, left } = firstOf(migrate.steps, most);
  return [
    ...shown.map((step) => `  ${sign(step, look)} ${printable(migrationLabel(step))}  ${words(step, look)}`),
    ...(left > 0 ? [look.paint('dim', `  ${look.ellipsis} ${left} more in the report file`)] : []),
    ...wrap(printable(`database: ${wayText(migrate)}`), look.width, '  '),
  ];
}

function sign({ status }: MigrateStep, look: Look): string {
  if (status === 'not-started') return '-';
  const good = status === 'applied' || status === 'reverted';
  return good ? look.paint('green', look.tick) : look.paint('red', look.cross);
}

function words({ status, tries, durationMs }: MigrateStep, look: Look): string {
  if (tries === 0) return statusWords[status];
  if (durationMs === undefined) return statusWords[status];
  const often = tries === 1 ? '' : `, try ${tries}`;
  return `${statusWords[status]} ${look.paint('dim', `(${formatDuration(durationMs)}${often})`)}`;
}
