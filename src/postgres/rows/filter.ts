import { quoteName } from '../../sql/quote.js';
import { ServerError, type Session } from '../session.js';
import { attempt } from './attempt.js';
import type { ColumnShape, TypeShape } from './shape.js';

/** A column whose values are judged each by itself. */
export interface Judged {
  readonly table: string;
  readonly column: ColumnShape;
  readonly checks: readonly string[];
  readonly values: readonly string[];
}

/** What the server takes of a column's values. */
export interface Accepted {
  readonly values: readonly string[];
  /** Whether null is taken too, as far as checks go. */
  readonly takesNull: boolean;
}

/**
 * Asks the server which values the domain and the checks of a column take. Where it cannot say, all are returned: the
 * insert will tell.
 */
export async function acceptedOf(session: Session, judged: Judged): Promise<Accepted> {
  const { column, checks, values } = judged;
  const domain = domainChecks(column.type);
  let accepted: Accepted = { values, takesNull: true };
  if (domain && domain.checks.length > 0) {
    const value = `(select v.t::${domain.baseSql} as value) judged`;
    accepted = await keep(session, accepted, { value, checks: domain.checks });
  }
  if (checks.length > 0) {
    const value = `(select v.t::${column.typeSql} as ${quoteName(column.name)}) ${quoteName(judged.table)}`;
    accepted = await keep(session, accepted, { value, checks });
  }
  return accepted;
}

interface Question {
  /** A FROM item that gives the value the name that the checks know. */
  readonly value: string;
  readonly checks: readonly string[];
}

async function keep(session: Session, from: Accepted, { value, checks }: Question): Promise<Accepted> {
  const conditions = checks.map((check) => `(${check}) is not false`).join(' and ');
  const answer = await attempt(session, () =>
    session.query<{ place: string; is_null: string }>(
      `select v.place, (v.t is null) as is_null from unnest($1::text[]) with ordinality v(t, place)
       cross join lateral ${value} where ${conditions} order by v.place`,
      [[...from.values, null]],
    ),
  );
  if (answer instanceof ServerError) return from;
  const places = answer.filter(({ is_null }) => is_null === 'f').map(({ place }) => Number(place) - 1);
  return {
    values: places.map((place) => from.values[place] ?? ''),
    takesNull: from.takesNull && answer.some(({ is_null }) => is_null === 't'),
  };
}

/** The checks of a domain and of the domains below it; undefined for other types. */
export function domainChecks(
  type: TypeShape,
): { readonly checks: readonly string[]; readonly baseSql: string; readonly notNull: boolean } | undefined {
  if (type.kind !== 'domain') return undefined;
  const below = domainChecks(type.base);
  return {
    checks: [...type.checks, ...(below?.checks ?? [])],
    baseSql: below?.baseSql ?? type.baseSql,
    notNull: type.notNull || (below?.notNull ?? false),
  };
}
