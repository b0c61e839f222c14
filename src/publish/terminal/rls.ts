import type { CheckResult } from '../../core/check-result.js';
import type { RlsTableState } from '../../core/rls.js';
import { printable } from '../../core/text.js';
import { firstOf, printableLines } from '../lines.js';
import type { Look } from './look.js';

const most = 50;

const words: Readonly<Record<RlsTableState, string>> = {
  same: 'as declared',
  differs: 'differs',
  changed: 'changed',
  failed: 'not changed',
};

/** Tables that are not as declared or were not, with the exact SQL; then what roles see. */
export function renderRls({ rls }: CheckResult, look: Look): readonly string[] {
  if (!rls) return [];
  const { shown, left } = firstOf(
    rls.tables.filter(({ state }) => state !== 'same'),
    most,
  );
  const tables = shown.flatMap(({ table, state, sql }) => [
    `  ${sign(state === 'changed', look)} ${printable(table)} ${words[state]}`,
    ...sql.flatMap(printableLines).map((line) => look.paint('dim', `      ${line}`)),
  ]);
  const proofs = rls.proofs.map(({ role, table, expected, saw, ok }) => {
    const seen = saw === undefined ? 'could not look' : `sees ${saw}`;
    return `  ${sign(ok, look)} ${printable(`${role} ${seen} of ${table} (must see ${expected})`)}`;
  });
  const more = left > 0 ? [look.paint('dim', `  ${look.ellipsis} and ${left} more tables`)] : [];
  return [...tables, ...more, ...proofs];
}

function sign(ok: boolean, look: Look): string {
  return ok ? look.paint('green', look.tick) : look.paint('red', look.cross);
}
