import type { StepFailure } from '../../../migrations/engine.js';

const name = String.raw`(?:"[^"]+"|\w+)(?:\.(?:"[^"]+"|\w+))?`;

/**
 * A query that counts the rows which a failed statement stumbled over, for the database in use: it only reads.
 * Undefined where the message and the statement do not say enough.
 */
export function countQuery({ code, message, detail, statement }: StepFailure): string | undefined {
  const sql = statement?.text ?? '';
  const table = new RegExp(String.raw`\b(?:table|on)\s+(?:if\s+exists\s+)?(?:only\s+)?(${name})`, 'i').exec(
    sql,
  )?.[1];
  const relation = /of relation "(.+?)"|on table "(.+?)"/.exec(message);
  const from = table ?? relation?.[1] ?? relation?.[2];
  if (from === undefined) return undefined;
  switch (code) {
    case '23502': {
      const column = /column "(.+?)"/.exec(message)?.[1];
      return column && `select count(*) from ${from} where ${column} is null;`;
    }
    case '23505': {
      const key = /^Key \((.+?)\)=\(/.exec(detail ?? '')?.[1];
      if (key === undefined) return undefined;
      return `select ${key}, count(*) from ${from} where (${key}) is not null group by ${key} having count(*) > 1;`;
    }
    case '23514': {
      const condition = conditionOf(sql);
      return condition && `select count(*) from ${from} where not (${condition});`;
    }
    case '23503':
      return orphans(from, sql, detail ?? '');
    case '22001': {
      const length = /character(?: varying)?\((\d+)\)/.exec(message)?.[1];
      const column = changedColumn(sql);
      return length && column && `select count(*) from ${from} where length(${column}::text) > ${length};`;
    }
    default: {
      const column = changedColumn(sql);
      const type = /\btype\s+(\w[\w ]*?(?:\([\d, ]+\))?(?:\[\])?)\s*(?:using\b|collate\b|,|;|$)/i.exec(
        sql,
      )?.[1];
      if (!code?.startsWith('22') || !column || !type) return undefined;
      return `select count(*) from ${from} where not pg_input_is_valid(${column}::text, '${type}'); -- PostgreSQL 16 and newer`;
    }
  }
}

/** What stands between the brackets of CHECK. */
function conditionOf(sql: string): string | undefined {
  const start = /\bcheck\s*\(/i.exec(sql);
  if (!start) return undefined;
  const from = start.index + start[0].length;
  let depth = 1;
  for (let at = from; at < sql.length; at++) {
    if (sql[at] === '(') depth++;
    else if (sql[at] === ')' && --depth === 0) return sql.slice(from, at).trim();
  }
  return undefined;
}

function orphans(from: string, sql: string, detail: string): string | undefined {
  const [, key, parent] = /Key \((.+?)\)=\(.*\) is not present in table "(.+?)"/.exec(detail) ?? [];
  const target = new RegExp(String.raw`\breferences\s+(${name})\s*(?:\(([^)]+)\))?`, 'i').exec(sql);
  const columns = target?.[2]?.trim();
  if (key === undefined || columns === undefined) return undefined;
  const given = key.split(', ').map((column) => `t.${column} is not null`);
  return `select count(*) from ${from} t where ${given.join(' and ')} and (${prefixed('t', key)}) not in (select ${columns} from ${target?.[1] ?? parent});`;
}

function prefixed(alias: string, columns: string): string {
  return columns
    .split(', ')
    .map((column) => `${alias}.${column}`)
    .join(', ');
}

function changedColumn(sql: string): string | undefined {
  return /\balter\s+(?:column\s+)?("[^"]+"|\w+)\s+(?:set\s+data\s+)?type\b/i.exec(sql)?.[1];
}
