import { formatCount } from '../core/count.js';
import { formatDuration } from '../core/duration.js';
import { type Finding, type Severity, severities } from '../core/finding.js';
import type { TablePattern } from '../core/table-pattern.js';
import type { Rates, SizesFile, TableSize } from '../core/table-size.js';
import { costOf } from './cost.js';
import { shown } from './words.js';
import type { SizedWork } from './work.js';

/** How large tables are, as far as somebody has said it. */
export interface TableSizes {
  /** Of `schema.name`; `small` where a person said that it counts as small. Undefined for a table of which nothing is known. */
  of(relation: string): TableSize | 'small' | undefined;
  /** Bytes a second, where they were measured. */
  readonly rates: Partial<Rates>;
}

/** Keeping others waiting for less than this is no more than a notice, and from `error` on an error. Milliseconds. */
export const waits = { warning: 1_000, error: 5_000 } as const;

/** What a file says of sizes, and the tables that count as small whatever it says. */
export function knownSizes(
  file: Pick<SizesFile, 'tables' | 'rates'> | undefined,
  small: readonly TablePattern[],
): TableSizes {
  const byName = new Map((file?.tables ?? []).map((table) => [table.name, table]));
  return {
    of: (relation) =>
      small.some(({ matches }) => matches(relation))
        ? 'small'
        : (byName.get(relation) ?? elsewhere(file, relation)),
    rates: file?.rates ?? {},
  };
}

/** A migration may leave the schema to the search path of the role: then a table of that name is meant, if there is one. */
function elsewhere(file: Pick<SizesFile, 'tables'> | undefined, relation: string): TableSize | undefined {
  if (!relation.startsWith('public.')) return undefined;
  const name = relation.slice('public'.length);
  const named = (file?.tables ?? []).filter((table) => table.name.endsWith(name));
  return named.length === 1 ? named[0] : undefined;
}

/**
 * How much a finding counts by the time that the statement works while others wait. Where only some of its tables are
 * known it is never milder than `own`. A larger table never makes it milder.
 */
export function severityBySize(own: Severity, works: readonly SizedWork[], sizes: TableSizes): Severity {
  const known = works.flatMap(({ relation, work }) => {
    const size = sizes.of(relation);
    if (size === undefined) return [];
    return [size === 'small' ? 0 : costOf(work, size, sizes.rates).ms];
  });
  if (known.length === 0) return own;
  const ms = known.reduce((sum, one) => sum + one, 0);
  const severity = severityOf(ms);
  return known.length === works.length ? severity : worse(severity, own);
}

function severityOf(ms: number): Severity {
  if (ms >= waits.error) return 'error';
  return ms >= waits.warning ? 'warning' : 'notice';
}

function worse(a: Severity, b: Severity): Severity {
  return severities.indexOf(a) <= severities.indexOf(b) ? a : b;
}

/**
 * A finding with what the sizes say of it: how long, from what that is worked out, and how much it counts by it, unless
 * its severity is `fixed`.
 */
export function weighed(
  finding: Finding,
  works: readonly SizedWork[],
  { sizes, fixed }: { readonly sizes: TableSizes; readonly fixed: boolean },
): Finding {
  const said = sizeWords(works, sizes);
  if (said === undefined) return finding;
  return {
    ...finding,
    severity: fixed ? finding.severity : severityBySize(finding.severity, works, sizes),
    detail: [finding.detail, said].filter((part) => part !== undefined).join('\n'),
  };
}

/** `About 1 m 40 s: it reads 10 GB of orders (50 million rows), taken at 100 MB a second.` */
export function sizeWords(works: readonly SizedWork[], sizes: TableSizes): string | undefined {
  const small: string[] = [];
  const parts: string[] = [];
  let ms = 0;
  for (const { relation, work } of works) {
    const size = sizes.of(relation);
    if (size === undefined) continue;
    if (size === 'small') {
      small.push(`${shown(relation)} counts as small (assume-small).`);
      continue;
    }
    const cost = costOf(work, size, sizes.rates);
    ms += cost.ms;
    const rows =
      size.rows === undefined ? '' : ` (${formatCount(size.rows)} ${size.rows === 1 ? 'row' : 'rows'})`;
    parts.push(`${cost.does} of ${shown(relation)}${rows}, ${cost.rate}`);
  }
  const time = ms < 100 ? 'Less than 0.1 s' : `About ${formatDuration(ms)}`;
  const estimate = parts.length === 0 ? [] : [`${time}, estimated from its size: it ${parts.join('; ')}.`];
  return [...estimate, ...small].join(' ') || undefined;
}
