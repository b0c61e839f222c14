import type { Plan } from '../../core/plan.js';

/** What differs between the plan that was approved and that of now, where the report of the first one is at hand. */
export function movedWords(now: Plan, approved: Plan | undefined): readonly string[] {
  if (!approved) {
    return [
      `What moved cannot be told: no report of the approved plan is here (reports). Now pending: ${idsOf(now).join(', ') || 'nothing'}.`,
    ];
  }
  const [before, after] = [idsOf(approved), idsOf(now)];
  const words = [
    ...differing('no longer pending', before, after),
    ...differing('newly pending', after, before),
    ...(approved.ledger === now.ledger
      ? []
      : [`the ledger was ${approved.ledger ?? 'not there'} and is ${now.ledger ?? 'not there'}`]),
    ...(approved.newest === now.newest
      ? []
      : [`the newest applied was ${approved.newest ?? 'none'} and is ${now.newest ?? 'none'}`]),
    ...differing('newly unknown to the repository', now.unknown, approved.unknown),
    ...(approved.dirty === now.dirty ? [] : [`dirty: ${now.dirty ?? 'no longer'}`]),
  ];
  if (words.length > 0) return words;
  return [
    'The same ids are pending: the text of one of their files is another one, or a checksum in the ledger.',
  ];
}

function idsOf({ pending }: Plan): readonly string[] {
  return pending.map(({ id }) => id);
}

function differing(what: string, some: readonly string[], others: readonly string[]): readonly string[] {
  const only = some.filter((id) => !others.includes(id));
  return only.length === 0 ? [] : [`${what}: ${only.join(', ')}`];
}
