import type { CheckResult } from '../../core/check-result.js';
import type { RlsProof, RlsTable, RlsTableState } from '../../core/rls.js';
import { clip, firstOf } from '../lines.js';
import type { Block } from './budget.js';
import { type Extent, longest, ranks } from './extent.js';
import { code, fence, table, text } from './markdown.js';

const words: Readonly<Record<RlsTableState, string>> = {
  same: '✅ as declared',
  differs: '❌ differs',
  changed: '✅ changed',
  failed: '❌ not changed',
};

/** What row level security was and became: tables, the SQL, and what roles saw. */
export function rlsBlocks({ rls }: CheckResult, extent: Extent): readonly Block[] {
  if (!rls) return [];
  return [
    ...tableBlocks(
      rls.tables.filter(({ state }) => state !== 'same'),
      extent,
    ),
    ...proofBlocks(rls.proofs, extent),
  ];
}

function tableBlocks(tables: readonly RlsTable[], extent: Extent): readonly Block[] {
  if (tables.length === 0) return [];
  const { shown, left } = firstOf(tables, extent.migrations);
  const parts = shown.map(({ table: name, state, sql }) =>
    [
      `${code(clip(name, longest.name))} ${words[state]}`,
      fence(
        sql.slice(0, extent.lines).flatMap((line) => line.split('\n').map((one) => clip(one, longest.line))),
      ),
    ].join('\n\n'),
  );
  const more = left > 0 ? [`and ${left} more tables`] : [];
  return [
    {
      heading: '### Row level security',
      text: [...parts, ...more].join('\n\n'),
      rank: tables.some(({ state }) => state !== 'changed') ? ranks.failedMigrations : ranks.migrations,
      what: 'table',
      amount: tables.length,
    },
  ];
}

function proofBlocks(proofs: readonly RlsProof[], extent: Extent): readonly Block[] {
  if (proofs.length === 0) return [];
  const { shown, left } = firstOf(proofs, extent.migrations);
  const rows = shown.map(({ role, table: name, expected, saw, ok }) => [
    text(clip(role, longest.name)),
    code(clip(name, longest.name)),
    text(expected),
    saw === undefined ? 'could not look' : String(saw),
    ok ? '✅' : '❌',
  ]);
  const more = left > 0 ? [`and ${left} more`] : [];
  return [
    {
      heading: '### What roles see',
      text: [table(['role', 'table', 'must see', 'sees', ''], rows), ...more].join('\n\n'),
      rank: ranks.migrations,
      what: 'proof',
      amount: proofs.length,
    },
  ];
}
