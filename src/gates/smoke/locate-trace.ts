import type { Location } from '../../core/location.js';
import type { StatementTrace, StepTrace } from '../../core/trace.js';
import type { Migration, SqlScript } from '../../migrations/model.js';
import { tidy } from '../../migrations/script/perform.js';
import { lineIndex } from '../../sql/lines.js';
import { split, statementsOf } from '../../sql/split.js';

/** What Lockkeeper itself sends behind a script. */
const ours: ReadonlySet<string> = new Set([
  ...statementsOf(tidy.text).map(({ text }) => text),
  'deallocate all',
]);

/**
 * A trace with the place of each statement in the migration's SQL file, and without what we sent ourselves. Code makes
 * its statements as it runs: there no place is known.
 */
export function inTheMigration(trace: StepTrace, { up }: Migration): StepTrace {
  const places = up?.sql ? placesIn(up.sql) : [];
  let next = 0;
  const statements = trace.statements.flatMap((statement): readonly StatementTrace[] => {
    const found = places.findIndex(({ text }, index) => index >= next && isSame(text, statement.sql));
    if (found === -1) return ours.has(statement.sql) ? [] : [statement];
    next = found + 1;
    const location = places[found]?.location;
    return [{ ...statement, ...(location && { location }) }];
  });
  return { ...trace, statements };
}

interface Placed {
  readonly text: string;
  readonly location: Location;
}

function placesIn({ file, text, line }: SqlScript): readonly Placed[] {
  const lines = lineIndex(text, line);
  return split(text).items.flatMap((item) =>
    item.kind === 'meta' ? [] : [{ text: item.text, location: { file, ...lines.at(item.start) } }],
  );
}

/** A long statement was cut. */
function isSame(text: string, traced: string): boolean {
  return traced.endsWith('…') && text !== traced ? text.startsWith(traced.slice(0, -1)) : text === traced;
}
