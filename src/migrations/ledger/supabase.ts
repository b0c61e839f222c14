import { quoteText } from '../../sql/quote.js';
import { statementsOf } from '../../sql/split.js';
import type { History, Migration } from '../model.js';
import { byNumber } from './by-number.js';
import type { WrittenLedger } from './ledger.js';
import { writtenLedger } from './ledger-table.js';

/** Supabase keeps the number in front of a file's name, the rest of the name, and the statements as they were run. */
export const supabaseLedger = (history: History): WrittenLedger =>
  writtenLedger(history, {
    columns: ['version'],
    async rows(session, table) {
      const rows = await session.query<{ readonly id: string }>(
        `select version::text as id from ${table} order by version`,
      );
      return { applied: rows.map(({ id }) => ({ id: byNumber(history, id) })) };
    },
    writing: {
      create: ({ quoted }) => [
        `create table ${quoted} (version text not null primary key, statements text[], name text)`,
      ],
      record: ({ id, up }, table) => {
        const statements = piecesOf(up?.sql?.text ?? '').map(quoteText);
        const values = [
          ...[versionOf(id), nameOf(id)].map(quoteText),
          `array[${statements.join(', ')}]::text[]`,
        ];
        return [`insert into ${table} (version, name, statements) values (${values.join(', ')})`];
      },
      forget: ({ id }: Migration, table) => [
        `delete from ${table} where version = ${quoteText(versionOf(id))}`,
      ],
    },
  });

function versionOf(id: string): string {
  return /^\d+/.exec(id)?.[0] ?? id;
}

function nameOf(id: string): string {
  return id.replace(/^\d+[_-]?/, '');
}

/** Statements as Supabase cuts them: comments stay with what follows them, those at the end stand alone. */
function piecesOf(text: string): readonly string[] {
  let start = 0;
  const pieces = statementsOf(text).map(({ end }) => {
    const piece = text.slice(start, end);
    const semicolon = text.indexOf(';', end);
    start = semicolon < 0 ? text.length : semicolon + 1;
    return piece;
  });
  return [...pieces, text.slice(start)].map((piece) => piece.trim()).filter((piece) => piece !== '');
}
