import { readFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { messageOf } from '../core/errors.js';
import { redactData, redactor } from '../core/redact.js';
import type { Report } from '../core/report.js';
import { wantsColour } from '../host/terminal-host.js';
import { renderAnnotations } from '../publish/annotations.js';
import { type Outlet, publish, withDeliveries } from '../publish/outlet.js';
import { renderReportFile, writeWhole } from '../publish/report-file.js';
import { renderSummary } from '../publish/summary.js';
import { renderTerminal } from '../publish/terminal/terminal.js';
import type { Published, PublishRequest } from './services.js';

/**
 * Hands the report to every outlet that the host and the settings ask for, then writes the report file and prints.
 * The verdict is the report's: an outlet that fails becomes a note.
 */
export async function publishReport(report: Report, request: PublishRequest): Promise<Published> {
  const { cwd, host, settings } = request;
  const redact = redactor(request.secrets);
  const outlets = await chooseOutlets(request);
  const deliveries = await publish(report, outlets, { redact, signal: host.signal });
  const complete = redactData(withDeliveries(report, deliveries), redact);
  const note = await writeReportFile(complete, resolve(cwd, settings.reportPath));
  const told = note === undefined ? complete : { ...complete, notes: [...complete.notes, redact(note)] };
  print(told, request);
  const shown = (path: string): string => relative(host.cwd, resolve(cwd, path)).split(sep).join('/');
  return {
    report: told,
    reportPath: shown(settings.reportPath),
    sarifPath: settings.sarifPath === undefined ? undefined : shown(settings.sarifPath),
  };
}

/** What went wrong: a file that cannot be written must not hide the verdict. */
async function writeReportFile(report: Report, file: string): Promise<string | undefined> {
  try {
    await keepOutOfGit(file);
    await writeWhole(file, renderReportFile(report));
    return undefined;
  } catch (error) {
    return `The report file was not written: ${messageOf(error)}. Name another place with report-path.`;
  }
}

async function chooseOutlets(request: PublishRequest): Promise<readonly Outlet[]> {
  const { host, cwd, settings } = request;
  const outlets: Outlet[] = [];
  const { sarifPath } = settings;
  if (sarifPath !== undefined) outlets.push(await sarifOutlet(resolve(cwd, sarifPath)));
  if (host.kind === 'terminal') return outlets;
  if (request.annotations) {
    outlets.push({
      name: 'diff',
      async deliver(report) {
        const { commands, notes } = renderAnnotations(report);
        host.print(commands.map((command) => `${command}\n`).join(''));
        return notes;
      },
    });
  }
  if (request.summary) {
    outlets.push({
      name: 'job summary',
      async deliver(report) {
        const { text, cut } = renderSummary(report);
        await host.appendSummary(text);
        return cut === '' ? [] : [`The job summary leaves out ${cut}.`];
      },
    });
  }
  const comment = await commentOn(request);
  return comment ? [...outlets, comment] : outlets;
}

async function sarifOutlet(file: string): Promise<Outlet> {
  const { renderSarif } = await import('../publish/sarif.js');
  const { allRules } = await import('../gates/rules.js');
  return {
    name: 'SARIF file',
    async deliver(report) {
      const { text, notes } = renderSarif(report, { rules: allRules });
      await writeWhole(file, text);
      return notes;
    },
  };
}

/** The comment, where there is a pull request to comment on and a token to do it with. */
async function commentOn({ host, settings, githubToken }: PublishRequest): Promise<Outlet | undefined> {
  const { env } = host;
  if (settings.comment === 'never' || githubToken === undefined) return undefined;
  const number = await pullRequestNumber(env.GITHUB_EVENT_PATH);
  const [owner, repo] = (env.GITHUB_REPOSITORY ?? '').split('/');
  if (number === undefined || !owner || !repo) return undefined;
  const { commentOutlet } = await import('../publish/github/comment-outlet.js');
  return commentOutlet({
    owner,
    repo,
    number,
    token: githubToken,
    apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
    key: [env.GITHUB_WORKFLOW, env.GITHUB_JOB].filter(Boolean).join('/'),
    whenClean: settings.comment === 'remove' ? 'delete' : 'update',
    clock: host.clock,
  });
}

async function pullRequestNumber(eventPath: string | undefined): Promise<number | undefined> {
  if (!eventPath) return undefined;
  const event: unknown = JSON.parse(await readFile(eventPath, 'utf8').catch(() => '{}'));
  const number = (event as { readonly pull_request?: { readonly number?: unknown } }).pull_request?.number;
  return typeof number === 'number' ? number : undefined;
}

/** Our own folder ignores itself, so that nobody commits a report by accident. */
async function keepOutOfGit(reportFile: string): Promise<void> {
  const folder = dirname(reportFile);
  if (basename(folder) === '.lockkeeper') await writeWhole(join(folder, '.gitignore'), '*\n');
}

function print(report: Report, { host }: PublishRequest): void {
  const colour = wantsColour(host.env, process.stdout);
  const width = host.kind === 'terminal' ? (process.stdout.columns ?? 100) : 120;
  const unicode = host.kind === 'actions' || /utf-?8/i.test(host.env.LC_ALL ?? host.env.LANG ?? 'utf-8');
  const lines = renderTerminal(report, { colour, width, unicode });
  if (host.kind === 'terminal') host.print(`${lines.join('\n')}\n`);
  // Through the log, which lets no line start a workflow command.
  else for (const line of lines) host.log.info(line);
}
