import { resolve } from 'node:path';
import { UserError } from '../../core/errors.js';
import type { Verdict } from '../../core/report.js';
import { parseSince } from '../../core/since.js';
import type { Host } from '../../host/host.js';
import { wantsColour } from '../../host/terminal-host.js';
import { describeUrl, normaliseUrl } from '../../postgres/database-url.js';
import type { RecordedRun, RunHistory } from '../../publish/history/model.js';
import { readHistory } from '../../publish/history/read.js';
import { renderHistory } from '../../publish/history/terminal.js';
import { renderHistoryPage } from '../../publish/html/history-page.js';
import { writeWhole } from '../../publish/report-file.js';
import { type HistoryCommandGiven, usualLimit } from './history-inputs.js';

/** Prints the runs that a database has written down. Reads only; that there are none yet is nobody's mistake. */
export async function showHistory(given: HistoryCommandGiven, host: Host): Promise<Verdict> {
  const source = sourceOf(given);
  const now = host.clock.now();
  const runs = await readHistory(source, {
    ...given,
    since: sinceOf(given, now),
    limit: given.limit ?? usualLimit,
  });
  const where = describeUrl(normaliseUrl(source.url, source.input));
  if (given.htmlPath !== undefined) {
    const path = resolve(host.cwd, given.htmlPath);
    await writeWhole(path, renderHistoryPage(runs ?? [], { now, where, filters: filtersOf(given) }));
    host.log.info(`timeline written to ${given.htmlPath}`);
  }
  if (given.json) print({ version: 1, runs: [...(runs ?? [])] }, host);
  else host.print(`${linesFor(runs, where, host).join('\n')}\n`);
  return 'passed';
}

function sourceOf({ historyUrl, databaseUrl }: HistoryCommandGiven): { url: string; input: string } {
  if (historyUrl !== undefined) return { url: historyUrl, input: 'LOCKKEEPER_HISTORY_URL' };
  if (databaseUrl !== undefined) return { url: databaseUrl, input: 'LOCKKEEPER_DATABASE_URL' };
  throw new UserError({
    what: 'is not set',
    where: 'LOCKKEEPER_HISTORY_URL',
    why: 'it says which database keeps the history',
    fix: 'export LOCKKEEPER_HISTORY_URL=postgresql://user:password@host:5432/database',
  });
}

function sinceOf({ since }: HistoryCommandGiven, now: number): string | undefined {
  if (since === undefined) return undefined;
  const at = parseSince(since, now);
  if (at !== undefined) return new Date(at).toISOString();
  throw new UserError({
    what: `is ${JSON.stringify(since.slice(0, 40))}: must be an age or a date`,
    where: '--since',
    fix: 'write --since 24h, --since 7d or --since 2026-11-01',
  });
}

function filtersOf(given: HistoryCommandGiven): readonly string[] {
  const { environment, project, gate, since, failed } = given;
  const named = Object.entries({ environment, project, gate, since }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name} ${value}`],
  );
  return failed ? [...named, 'only what did not pass'] : named;
}

function print(history: RunHistory, host: Host): void {
  host.print(`${JSON.stringify(history, null, 2)}\n`);
}

function linesFor(runs: readonly RecordedRun[] | undefined, where: string, host: Host): readonly string[] {
  if (runs === undefined) {
    return [
      `${where} has no history yet.`,
      'It begins with the first run that is given this address: history-url in a workflow,',
      'LOCKKEEPER_HISTORY_URL on the command line. That run makes the tables, in the schema lockkeeper.',
    ];
  }
  if (runs.length === 0) return [`no run in the history of ${where} matches`];
  const unicode = /utf-?8/i.test(host.env.LC_ALL ?? host.env.LANG ?? 'utf-8');
  const colour = wantsColour(host.env, process.stdout);
  return renderHistory(runs, { colour, width: process.stdout.columns ?? 100, unicode });
}
