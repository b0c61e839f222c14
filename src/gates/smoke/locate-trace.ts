import type { StatementTrace, StepTrace } from '../../core/trace.js';
import type { SentStatement } from '../../migrations/engine.js';
import type { Migration, SqlScript } from '../../migrations/model.js';
import { tidy } from '../../migrations/script/perform.js';
import { lineIndex } from '../../sql/lines.js';
import { split, statementsOf } from '../../sql/split.js';
import { transactionStep } from '../../sql/statement.js';

/** What Lockkeeper itself sends behind a script. */
const ours: ReadonlySet<string> = new Set([
  ...statementsOf(tidy.text).map(({ text }) => text),
  'deallocate all',
]);

/**
 * A trace with the place of each statement in the migration's SQL file, and without what we sent ourselves. Code makes
 * its statements as it runs: there the places are those that its runner has noted.
 */
export function inTheMigration(
  trace: StepTrace,
  { up }: Migration,
  sent: readonly SentStatement[] = [],
): StepTrace {
  const places = up?.sql ? placesIn(up.sql) : sent;
  let next = 0;
  const statements = trace.statements.flatMap((statement): readonly StatementTrace[] => {
    const found = places.findIndex(({ text }, index) => index >= next && isSame(text, statement.sql));
    if (found === -1) return ours.has(statement.sql) ? [] : [statement];
    const between = up?.sql ? [] : places.slice(next, found).flatMap(control);
    next = found + 1;
    const location = places[found]?.location;
    return [...between, { ...statement, ...(location && { location }) }];
  });
  const rest = up?.sql ? [] : places.slice(next).flatMap(control);
  return { ...trace, statements: [...statements, ...rest] };
}

/** BEGIN and COMMIT are left out of a trace, as runners send them; those that code sends itself are told. */
function control({ text, location }: SentStatement): readonly StatementTrace[] {
  if (transactionStep(text) === undefined) return [];
  return [{ sql: bare(text), location, locks: [], rewrites: [], scans: [], objects: [] }];
}

function placesIn({ file, text, line }: SqlScript): readonly SentStatement[] {
  const lines = lineIndex(text, line);
  return split(text).items.flatMap((item) =>
    item.kind === 'meta' ? [] : [{ text: item.text, location: { file, ...lines.at(item.start) } }],
  );
}

/** A long statement was cut. Code's own has blanks and a semicolon around it. */
function isSame(text: string, traced: string): boolean {
  const own = bare(text);
  return traced.endsWith('…') && own !== traced ? own.startsWith(traced.slice(0, -1)) : own === bare(traced);
}

function bare(text: string): string {
  return text.trim().replace(/\s*;$/, '');
}
