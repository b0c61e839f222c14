import { counted } from '../../core/count.js';
import type { MigrateRun, MigrateStatus } from '../../core/migrate.js';
import { migrationLabel } from '../../core/migration-label.js';
import type { Report } from '../../core/report.js';
import { firstOf } from '../lines.js';
import { type Markup, words } from './markup.js';

const mostNames = 6;

/** What is worth a word of its own; the rest is in the report. */
const told: readonly (readonly [MigrateStatus, string])[] = [
  ['applied', 'applied'],
  ['reverted', 'reverted'],
  ['failed', 'failed'],
  ['unfinished', 'unfinished'],
  ['unknown', 'in doubt'],
  ['not-started', 'not started'],
];

/** A line for each database that was migrated: which migrations it has got, and which it has not. */
export function migrateLines({ checks }: Report): Markup {
  const runs = checks.flatMap(({ migrate }) => (migrate && migrate.steps.length > 0 ? [migrate] : []));
  const { shown, left } = firstOf(runs, 4);
  const more = left > 0 ? [`… and ${counted(left, 'more database')}`] : [];
  return [...shown.map(migrateLine), ...more].join('\n');
}

function migrateLine({ database = 'the database', environment, steps }: MigrateRun): Markup {
  const parts = told.flatMap(([status, word]) => {
    const names = steps.filter((step) => step.status === status).map(migrationLabel);
    if (names.length === 0) return [];
    const { shown, left } = firstOf(names, mostNames);
    const listed = shown.map((name) => words(name, 60)).join(', ');
    return [`${word} ${listed}${left > 0 ? ` and ${left} more` : ''}`];
  });
  const place = environment === undefined ? '' : ` (${words(environment, 40)})`;
  return `🗄️ ${words(database, 60)}${place}: ${parts.join(' · ')}`;
}
