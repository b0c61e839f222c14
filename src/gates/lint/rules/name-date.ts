import { at, type LintRule } from '../lint-rule.js';

const dayMs = 86_400_000;
const earliest = Date.UTC(2000, 0, 1);

export const nameDateRule: LintRule = {
  info: {
    id: 'name-date',
    title: 'The date in the name cannot be right',
    severity: 'error',
    why: 'A date in the future stays the newest for as long as it takes to come true: every migration written until then sorts before it and is refused or run out of order. A date that no calendar has is a slip of the same kind.',
    bad: 'migrations/20991301120000_add_note.sql',
    good: 'migrations/20250922120000_add_note.sql',
    mend: 'Rename the file with git mv to the moment at which it was written, in UTC.',
  },
  *check(context) {
    for (const migration of context.judged) {
      const { prefix } = context.nameOf(migration);
      if (prefix?.kind !== 'calendar' && prefix?.kind !== 'epoch') continue;
      const fault = dateFault(prefix.moment, context.now);
      if (!fault) continue;
      yield {
        ...at(migration),
        title: `"${prefix.text}" ${fault}`,
        detail: 'Migrations that are written later would sort before it.',
        fix: 'git mv it to a name that begins with the moment at which it was written, in UTC',
        subject: prefix.text,
      };
    }
  },
};

/** What is wrong with a moment. A day of grace covers every time zone. */
function dateFault(moment: Date | undefined, now: Date): string | undefined {
  if (moment === undefined) return 'is no date of the calendar';
  if (moment.getTime() < earliest) return 'is a date before the year 2000';
  if (moment.getTime() > now.getTime() + dayMs) return 'is a date in the future';
  return undefined;
}
