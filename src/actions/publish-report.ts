import { readFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { redactData, redactor } from '../core/redact.js';
import type { Report } from '../core/report.js';
import type { Host } from '../host/host.js';
import { wantsColour } from '../host/terminal-host.js';
import { renderNotice } from '../publish/annotations.js';
import { pullRequestOf } from '../publish/github/pull-request.js';
import { type Delivery, type Outlet, publish, withDeliveries } from '../publish/outlet.js';
import { annotationsOutlet, reportFileOutlet, sarifOutlet, summaryOutlet } from '../publish/outlets.js';
import { writeWhole } from '../publish/report-file.js';
import { renderTerminal } from '../publish/terminal/terminal.js';
import type { Published, PublishRequest } from './services.js';

/**
 * Hands the report to every outlet that the host and the settings ask for, then writes the report file and prints.
 * The verdict is the report's: an outlet that fails becomes a note.
 */
export async function publishReport(report: Report, request: PublishRequest): Promise<Published> {
  const { cwd, host, settings } = request;
  const options = { redact: redactor(request.secrets), signal: host.signal };
  const reportFile = resolve(cwd, settings.reportPath);
  const deliveries = await publish(report, await chooseOutlets(request), options);
  const told = redactData(withDeliveries(report, deliveries), options.redact);
  const written = await publish(told, [ownFolderOutlet(reportFile)], options);
  const final = withDeliveries(told, written);
  print(final, host);
  printNotice([...deliveries, ...written], host);
  const shown = (path: string): string => relative(host.cwd, resolve(cwd, path)).split(sep).join('/');
  return {
    report: final,
    reportPath: shown(settings.reportPath),
    sarifPath: settings.sarifPath === undefined ? undefined : shown(settings.sarifPath),
  };
}

async function chooseOutlets(request: PublishRequest): Promise<readonly Outlet[]> {
  const { host, cwd, settings } = request;
  const outlets: Outlet[] = [];
  const { sarifPath } = settings;
  if (sarifPath !== undefined) {
    const { allRules } = await import('../gates/rules.js');
    outlets.push(sarifOutlet(resolve(cwd, sarifPath), { rules: allRules }));
  }
  if (host.kind === 'terminal') return outlets;
  if (request.annotations) outlets.push(annotationsOutlet((line) => host.print(`${line}\n`)));
  if (request.summary) outlets.push(summaryOutlet(host.appendSummary));
  const comment = await commentOn(request);
  return comment ? [...outlets, comment] : outlets;
}

/** The comment, where there is a pull request to comment on and a token to do it with. */
async function commentOn({ host, settings, githubToken }: PublishRequest): Promise<Outlet | undefined> {
  const { env } = host;
  if (settings.comment === 'never' || githubToken === undefined) return undefined;
  const pull = pullRequestOf(await eventOf(env.GITHUB_EVENT_PATH), env.GITHUB_REPOSITORY);
  if (!pull) return undefined;
  const { commentOutlet } = await import('../publish/github/comment-outlet.js');
  return commentOutlet({
    ...pull,
    token: githubToken,
    apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
    key: [env.GITHUB_WORKFLOW, env.GITHUB_JOB].filter(Boolean).join('/'),
    whenClean: settings.comment === 'remove' ? 'delete' : 'update',
    clock: host.clock,
  });
}

async function eventOf(path: string | undefined): Promise<unknown> {
  return path ? JSON.parse(await readFile(path, 'utf8').catch(() => '{}')) : undefined;
}

/** The report file. Our own folder ignores itself, so that nobody commits a report by accident. */
function ownFolderOutlet(reportFile: string): Outlet {
  const outlet = reportFileOutlet(reportFile);
  const folder = dirname(reportFile);
  return {
    name: outlet.name,
    async deliver(report, signal) {
      if (basename(folder) === '.lockkeeper') await writeWhole(join(folder, '.gitignore'), '*\n');
      return outlet.deliver(report, signal);
    },
  };
}

function print(report: Report, host: Host): void {
  const colour = wantsColour(host.env, process.stdout);
  const width = host.kind === 'terminal' ? (process.stdout.columns ?? 100) : 120;
  const unicode = host.kind === 'actions' || /utf-?8/i.test(host.env.LC_ALL ?? host.env.LANG ?? 'utf-8');
  const lines = renderTerminal(report, { colour, width, unicode });
  if (host.kind === 'terminal') host.print(`${lines.join('\n')}\n`);
  // Through the log, which lets no line start a workflow command.
  else for (const line of lines) host.log.info(line);
}

/** What an outlet was refused or had to leave out, where somebody who looks at the pull request sees it. */
function printNotice(deliveries: readonly Delivery[], host: Host): void {
  if (host.kind === 'terminal') return;
  for (const command of renderNotice(deliveries.flatMap(({ notes }) => notes))) host.print(`${command}\n`);
}
