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
    const forms = context.merged.migrations.map((migration) => formOf(context.nameOf(migration).prefix));
    const usual = mostFrequent(forms.filter((form) => form !== undefined));
    if (!usual) return;
    for (const migration of context.judged) {
      const { prefix } = context.nameOf(migration);
      const form = formOf(prefix);
      if (!prefix || form === undefined || form === usual || hasOutgrown(prefix, usual)) continue;
      yield {
        ...at(migration),
        title: `the number "${prefix.text}" is ${form}, where this history has ${usual}`,
        fix: `git mv it to a name that begins with ${usual}`,
        subject: prefix.text,
      };
    }
  },
};

/** `4 digits`; dates and times by their own form, so that a change from numbers to timestamps shows. */
function formOf(prefix: Prefix | undefined): string | undefined {
  switch (prefix?.kind) {
    case 'sequence':
      return prefix.number === 0 ? undefined : `${prefix.text.length} digits`;
    case 'calendar':
      return prefix.template;
    case 'epoch':
      return `${prefix.text.length} digits`;
    default:
      return undefined;
  }
}

/** 1000 after 999 had no other choice, and numbers without leading zeros grow. */
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
