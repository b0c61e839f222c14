import type { Fact } from '../../core/check-result.js';
import { formatAge } from '../../core/duration.js';
import { tablePatterns } from '../../core/table-pattern.js';
import type { SizesFile } from '../../core/table-size.js';
import type { Coverage } from '../../rules/judge.js';
import { knownSizes, severityBySize } from '../../rules/sizes.js';

/** What a project says of the sizes of its tables. */
export interface SizesInput {
  /** What it wrote down. */
  readonly sizes?: SizesFile | undefined;
  /** Days after which that is old. */
  readonly sizesMaxAge?: number | undefined;
  /** Patterns of tables that count as small. */
  readonly assumeSmall?: readonly string[] | undefined;
}

const day = 86_400_000;

/** From when the sizes are that findings were judged by, and what of them may be wrong. */
export function sizesFacts(
  { sizes, sizesMaxAge = 30, assumeSmall = [], now }: SizesInput & { readonly now: Date },
  { statements }: Coverage,
): readonly Fact[] {
  if (!sizes || statements === 0) return [];
  const { file, measuredAt, server, tables } = sizes;
  const what = `${file}: ${tables.length} ${tables.length === 1 ? 'table' : 'tables'}${server === undefined ? '' : ` of PostgreSQL ${server}`}`;
  const age = measuredAt === undefined ? undefined : now.getTime() - measuredAt;
  const old = age !== undefined && age > sizesMaxAge * day;
  const when =
    measuredAt === undefined || age === undefined
      ? 'it does not say when they were measured'
      : `measured on ${new Date(measuredAt).toISOString().slice(0, 10)}, ${age < day ? 'today' : `${formatAge(age)} ago`}`;
  const mend = old ? `: older than ${sizesMaxAge} days, write it anew with lockkeeper sizes --write` : '';
  const small = tablePatterns(assumeSmall);
  const doubted = tables
    .filter(({ name }) => small.some(({ matches }) => matches(name)))
    .filter(
      ({ name }) =>
        severityBySize('notice', [{ relation: name, work: 'scan' }], knownSizes(sizes, [])) !== 'notice',
    )
    .map(({ name }) => name);
  return [
    { label: 'table sizes', value: `${what}, ${when}${mend}` },
    ...(doubted.length === 0
      ? []
      : [
          {
            label: 'assumed small',
            value: `${doubted.join(', ')}, which ${doubted.length === 1 ? 'is' : 'are'} large in ${file}`,
          },
        ]),
  ];
}
