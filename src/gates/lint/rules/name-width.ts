import type { Prefix } from '../../../migrations/prefix.js';
import { at, type LintRule } from '../lint-rule.js';

export const nameWidthRule: LintRule = {
  info: {
    id: 'name-width',
    title: 'The number in the name is written differently from its neighbours',
    severity: 'warning',
    why: 'A runner that sorts by letters puts 10_ before 9_, and 0010_ elsewhere than 10_. Numbers of one width sort the same for every runner and in every list.',
    bad: 'migrations/10_add_note.up.sql beside migrations/0009_orders.up.sql',
    good: 'migrations/0010_add_note.up.sql beside migrations/0009_orders.up.sql',
    mend: 'Rename the file with git mv so that its number has the form of the others.',
  },
  *check(context) {
    const prefixes = context.merged.migrations.map((migration) => context.nameOf(migration).prefix);
    const isPadded = prefixes.some((prefix) => prefix?.kind === 'sequence' && /^0\d*[1-9]/.test(prefix.text));
    const form = (prefix: Prefix | undefined) => formOf(prefix, isPadded);
    const usual = mostFrequent(prefixes.map(form).filter((one) => one !== undefined));
    if (!usual) return;
    for (const migration of context.judged) {
      const { prefix } = context.nameOf(migration);
      const own = form(prefix);
      if (!prefix || own === undefined || own === usual || hasOutgrown(prefix, usual)) continue;
      yield {
        ...at(migration),
        title: `"${prefix.text}" is written as ${own}, the numbers beside it as ${usual}`,
        fix: `git mv it to a name that begins with ${usual}`,
        subject: prefix.text,
      };
    }
  },
};

/** Numbers without leading zeros grow by themselves; padded ones have a width. Dates and times have their form. */
function formOf(prefix: Prefix | undefined, isPadded: boolean): string | undefined {
  switch (prefix?.kind) {
    case 'sequence':
      if (prefix.number === 0) return undefined;
      return isPadded ? digits(prefix.text.length) : 'a number';
    case 'calendar':
      return prefix.template;
    case 'epoch':
      return digits(prefix.text.length);
    default:
      return undefined;
  }
}

function digits(count: number): string {
  return count === 1 ? '1 digit' : `${count} digits`;
}

/** 1000 after 999 had no other choice. */
function hasOutgrown(prefix: Prefix, usual: string): boolean {
  return (
    prefix.kind === 'sequence' &&
    !prefix.text.startsWith('0') &&
    prefix.text.length > Number.parseInt(usual, 10)
  );
}

/** The form that more than half have; undefined for a history that mixes them. */
function mostFrequent(forms: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] * 2 > forms.length ? most[0] : undefined;
}
