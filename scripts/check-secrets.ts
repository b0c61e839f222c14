import process from 'node:process';
import { searchSpool } from '../test/support/search-spool.js';
import { spoolFolder } from '../test/support/spool.js';

/** Searches all that the last test run let out for planted secrets; fails when one shows, or when nothing was kept. */
const { texts, leaks } = await searchSpool(spoolFolder);
for (const { from, line } of leaks.slice(0, 20))
  process.stdout.write(`a planted secret shows in ${from}: ${line}\n`);
process.stdout.write(`${texts} texts searched, ${leaks.length} leaks\n`);
if (texts === 0 || leaks.length > 0) process.exitCode = 1;
