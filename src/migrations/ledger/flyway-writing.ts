import { posix } from 'node:path';
import { UserError } from '../../core/errors.js';
import { quoteName, quoteText } from '../../sql/quote.js';
import { scriptFile } from '../engines/sql-forward/flyway.js';
import type { History, Migration } from '../model.js';
import type { TableWriting } from './table-writer.js';

/** A file that Flyway ran. */
export interface ScriptRun {
  readonly file: string;
  readonly repeatable?: boolean | undefined;
}

/**
 * Flyway's history: every event is a new row, also a script that was run before. What was reverted gets the row that
 * `flyway repair` writes for a script that is gone: the free edition stops at the rows of `flyway undo`.
 */
export function flywayWriting(
  history: History,
  checksumOf: (script: ScriptRun) => Promise<string | undefined>,
): TableWriting {
  const row = async (type: 'SQL' | 'DELETE', { up, file, repeatable }: Migration, table: string) => {
    const script = { file: up?.file ?? file, repeatable };
    const checksum = await checksumOf(script);
    if (checksum === undefined) throw placeholders(script);
    const [, , version, , description = ''] = scriptFile.exec(posix.basename(script.file)) ?? [];
    const values = [
      `(select coalesce(max(installed_rank), 0) + 1 from ${table})`,
      version === undefined ? 'null' : quoteText(version.replaceAll('_', '.')),
      quoteText(abbreviated(description.replaceAll('_', ' '), 200)),
      `'${type}'`,
      quoteText(abbreviatedPath(pathIn(history, script.file), 1000)),
      checksum,
      'current_user',
      millisecondsSoFar,
      'true',
    ];
    return [`insert into ${table} (${columns}) select ${values.join(', ')}`];
  };
  return {
    create: ({ table, quoted }) => [
      `create table ${quoted} (
        installed_rank integer not null,
        version varchar(50),
        description varchar(200) not null,
        type varchar(20) not null,
        script varchar(1000) not null,
        checksum integer,
        installed_by varchar(100) not null,
        installed_on timestamp not null default now(),
        execution_time integer not null,
        success boolean not null
      )`,
      `alter table ${quoted} add constraint ${quoteName(`${table}_pk`)} primary key (installed_rank)`,
      `create index ${quoteName(`${table}_s_idx`)} on ${quoted} (success)`,
    ],
    record: (migration, table) => row('SQL', migration, table),
    forget: (migration, table) => row('DELETE', migration, table),
  };
}

const columns =
  'installed_rank, version, description, type, script, checksum, installed_by, execution_time, success';

/** Of the transaction; of a script outside of one nobody knows it here. */
const millisecondsSoFar = '(extract(epoch from clock_timestamp() - transaction_timestamp()) * 1000)::integer';

function pathIn({ dir }: History, file: string): string {
  return dir === '.' ? file : posix.relative(dir, file);
}

/** Flyway keeps the start of a description that is too long, and the end of a path. */
function abbreviated(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 3)}...`;
}

function abbreviatedPath(text: string, length: number): string {
  return text.length <= length ? text : `...${text.slice(3 - length)}`;
}

function placeholders({ file }: ScriptRun): UserError {
  return new UserError({
    what: 'has placeholders, whose values only Flyway knows',
    where: { file },
    why: "Flyway writes a checksum of the repeatable script with the values in it, and would run it again after another's",
    fix: 'run this one with `flyway migrate`, or write it without placeholders',
  });
}
