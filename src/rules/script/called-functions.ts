import type { FuncCall, SelectStmt } from '@pgsql/types';
import type { Node } from '../../sql/grammar/grammar.js';

/** Kinds of statements that run the functions which they name. Of a default or a view nothing runs here and now. */
const running: ReadonlySet<string> = new Set([
  'SelectStmt',
  'CallStmt',
  'InsertStmt',
  'UpdateStmt',
  'DeleteStmt',
  'MergeStmt',
  'CreateTableAsStmt',
]);

/** Whether a statement runs the functions that it names. */
export function runsCalls(node: Node): boolean {
  return running.has(Object.keys(node)[0] ?? '');
}

/** The calls that a statement is there for: CALL, and SELECT without a table. */
export function purposeOf(node: Node): readonly FuncCall[] {
  if ('CallStmt' in node) return node.CallStmt.funccall ? [node.CallStmt.funccall] : [];
  return 'SelectStmt' in node ? ofSelect(node.SelectStmt) : [];
}

function ofSelect({ fromClause = [], targetList = [], intoClause }: SelectStmt): readonly FuncCall[] {
  const sources = fromClause.map((source) => ('RangeFunction' in source ? source.RangeFunction : undefined));
  if (intoClause || sources.some((source) => source === undefined)) return [];
  const called = sources.flatMap((source) =>
    (source?.functions ?? []).flatMap((one) => ('List' in one ? (one.List.items ?? []) : [one])),
  );
  const targets = targetList.map((target) => ('ResTarget' in target ? target.ResTarget.val : undefined));
  return [...called, ...targets].flatMap(callIn);
}

function callIn(node: Node | undefined): readonly FuncCall[] {
  if (!node) return [];
  if ('TypeCast' in node) return callIn(node.TypeCast.arg);
  return 'FuncCall' in node ? [node.FuncCall] : [];
}

/**
 * Functions of PostgreSQL by how they begin, from `pg_proc` of 12 to 18: what a migration calls for its own sake, and
 * what it only asks.
 */
const beginnings =
  /^(?:pg_|lo_|lo(?:read|write)|set_?(?:config|val|seed)$|next_?val$|currval$|lastval$|current_|session_|inet_|txid_|has_|row_|to_|json|array_|string_|regexp_|quote_|format|xml|query_to_|table_to_|schema_to_|ts_|tsvector_|date_|make_|age$|bit_|gin_|brin_|uuid|gen_random_uuid$|random|clock_|statement_|transaction_|timeofday$|now$|version$|md5$|sha\d|encode$|decode$|convert|length$|char|octet_|lower|upper|initcap$|btrim$|ltrim$|rtrim$|trim$|replace$|translate$|repeat$|reverse$|split_part$|strpos$|substr|position$|overlay$|left$|right$|lpad$|rpad$|concat|chr$|ascii$|abs$|round$|ceil|floor$|trunc$|sign$|sqrt$|power$|exp$|ln$|log|mod$|div$|gcd$|lcm$|width_bucket$|extract$|isfinite$|justify_|coalesce$|nullif$|greatest$|least$|count$|sum$|avg$|min$|max$|bool_|every$|any_value$|generate_|unnest$|cardinality$|num_nonnulls$|num_nulls$|obj_description$|col_description$|shobj_description$|enum_|range_|int\d|float\d|numeric|text$|bool$|host$|network|masklen$|jsonb)/;

/** Whether a function is PostgreSQL's own. Unsure names count as such: a gap is told where there is one. */
export function isBuiltIn(name: readonly string[]): boolean {
  const [schema, own] = name.length > 1 ? [name.at(-2), name.at(-1)] : [undefined, name[0]];
  if (schema !== undefined) return schema === 'pg_catalog' || schema === 'information_schema';
  return beginnings.test(own ?? '');
}
