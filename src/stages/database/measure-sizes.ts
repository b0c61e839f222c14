import { join } from 'node:path';
import { renderTableSizes } from '../../config/table-sizes.js';
import { formatBytes } from '../../core/bytes.js';
import { formatCount } from '../../core/count.js';
import type { Verdict } from '../../core/report.js';
import type { TableSize } from '../../core/table-size.js';
import { withDatabaseInUse } from '../../postgres/in-use.js';
import { readOnly } from '../../postgres/read-only.js';
import { readAllSizes } from '../../postgres/table-sizes.js';
import { writeWhole } from '../../publish/report-file.js';
import { openProject } from '../checks/open-project.js';
import { sizesIn, sizesPath } from '../checks/project-sizes.js';
import type { Context } from '../context.js';
import { requireDatabase } from './require-database.js';
import type { SizesGiven } from './sizes-inputs.js';

/**
 * Reads how large the tables of a database in use are, and prints them or writes them where lint looks for them. Rates
 * that somebody has written into the file stay. Throws `UserError` for a database that cannot be read.
 */
export async function measureSizes(given: SizesGiven, { host }: Context): Promise<Verdict> {
  const { settings, tree, repository } = await openProject(host.cwd, given);
  const file = sizesPath(settings);
  const before = await sizesIn(tree, file);
  const database = requireDatabase(given, host);
  const { tables, server } = await withDatabaseInUse(database, async ({ session, identity }) => ({
    tables: await readOnly(session, database, () => readAllSizes(session)),
    server: identity.version,
  }));
  const text = renderTableSizes({ measuredAt: host.clock.now(), server, rates: before?.rates ?? {}, tables });
  if (!given.write) {
    host.print(text);
    return 'passed';
  }
  await writeWhole(join(repository.root, file), text);
  host.print(`${summaryOf(file, tables)}\n`);
  return 'passed';
}

function summaryOf(file: string, tables: readonly TableSize[]): string {
  const [largest] = tables.toSorted((a, b) => b.bytes - a.bytes);
  if (!largest) return `${file}: the database has no tables`;
  const rows =
    largest.rows === undefined
      ? ''
      : `, about ${formatCount(largest.rows)} ${largest.rows === 1 ? 'row' : 'rows'}`;
  const unknown = tables.filter((table) => table.rows === undefined).length;
  return [
    `${file}: ${tables.length === 1 ? '1 table' : `${tables.length} tables`}, the largest is ${largest.name} (${formatBytes(largest.bytes)}${rows})`,
    ...(unknown === 0
      ? []
      : [
          `Of ${unknown} the rows are not known, because nobody has analysed them yet: ANALYZE; tells the server.`,
        ]),
    'Commit it. From now on lint judges a lock by the size of its table.',
  ].join('\n');
}
