import { readFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { type Redact, redactData, redactor, secretsOf } from '../core/redact.js';
import type { Report } from '../core/report.js';
import type { Host } from '../host/host.js';
import { wantsColour } from '../host/terminal-host.js';
import { renderNotice } from '../publish/annotations.js';
import { pullRequestOf } from '../publish/github/pull-request.js';
import { type Delivery, type Outlet, publish, withDeliveries } from '../publish/outlet.js';
import {
  annotationsOutlet,
  reportFileOutlet,
  sarifOutlet,
  summaryOutlet,
  terminalOutlet,
} from '../publish/outlets.js';
import { writeWhole } from '../publish/report-file.js';
import type { Published, PublishRequest } from './services.js';

/**
 * Hands the report to every outlet that the host and the settings ask for, then writes the report file and prints.
 * The verdict is the report's: an outlet that fails becomes a note.
 */
export async function publishReport(report: Report, request: PublishRequest): Promise<Published> {
  const { cwd, host, secrets, settings } = request;
  const hidden = request.history ? [...secrets, request.history.url] : secrets;
  const redact = redactor(hidden.flatMap((secret) => [secret, ...secretsOf(secret)]));
  const options = { redact, signal: host.signal };
  const deliveries = await publish(report, await chooseOutlets(request), options);
  const told = withDeliveries(report, deliveries);
  const files = [reportFile(resolve(cwd, settings.reportPath)), ...(await page(request, redact))];
  const written = await publish(told, files, options);
  const final = withDeliveries(told, written);
  await publish(final, [screen(host)], options);
  printNotice([...deliveries, ...written], host);
  if (written[1]?.status === 'delivered') host.log.info(`page written to ${settings.htmlPath}`);
  const shown = (path: string): string => relative(host.cwd, resolve(cwd, path)).split(sep).join('/');
  return {
    report: redactData(final, redact),
    reportPath: shown(settings.reportPath),
    sarifPath: settings.sarifPath === undefined ? undefined : shown(settings.sarifPath),
    htmlPath: settings.htmlPath === undefined ? undefined : shown(settings.htmlPath),
  };
}

async function chooseOutlets(request: PublishRequest): Promise<readonly Outlet[]> {
  const { host, cwd, settings } = request;
  const outlets: Outlet[] = [];
  if (settings.sarifPath !== undefined) {
    const { allRules } = await import('../gates/rules.js');
    outlets.push(sarifOutlet(resolve(cwd, settings.sarifPath), { rules: allRules }));
  }
  if (request.history) {
    const { historyOutlet } = await import('../publish/history/outlet.js');
    outlets.push(historyOutlet(request.history));
  }
  if (host.kind === 'terminal') return outlets;
  if (request.annotations) outlets.push(annotationsOutlet((command) => host.print(`${command}\n`)));
  if (request.summary) outlets.push(summaryOutlet(host.appendSummary));
  const comment = await commentOn(request);
  return comment ? [...outlets, comment] : outlets;
}

/** The comment, where there is a pull request to comment on and a token to do it with. */
async function commentOn({ host, settings, githubToken }: PublishRequest): Promise<Outlet | undefined> {
  const { env } = host;
  if (settings.comment === 'never' || githubToken === undefined) return undefined;
  const event: unknown = env.GITHUB_EVENT_PATH
    ? JSON.parse(await readFile(env.GITHUB_EVENT_PATH, 'utf8').catch(() => '{}'))
    : {};
  const pull = pullRequestOf(event, env.GITHUB_REPOSITORY);
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

function reportFile(path: string): Outlet {
  return keptOutOfGit(path, reportFileOutlet(path));
}

/** The page is told what the outlets before it had to say, as the report file is. */
async function page({ settings, cwd, root }: PublishRequest, redact: Redact): Promise<readonly Outlet[]> {
  if (settings.htmlPath === undefined) return [];
  const { htmlOutlet } = await import('../publish/html/report/outlet.js');
  const { allRules } = await import('../gates/rules.js');
  const path = resolve(cwd, settings.htmlPath);
  const outlet = htmlOutlet(path, { rules: allRules, root, redact });
  return [keptOutOfGit(path, outlet)];
}

function keptOutOfGit(path: string, outlet: Outlet): Outlet {
  return {
    ...outlet,
    async deliver(report, signal) {
      await keepOutOfGit(path);
      return outlet.deliver(report, signal);
    },
  };
}

/** Our own folder ignores itself, so that nobody commits a report by accident. */
export async function keepOutOfGit(file: string): Promise<void> {
  const folder = dirname(file);
  if (basename(folder) === '.lockkeeper') await writeWhole(join(folder, '.gitignore'), '*\n');
}

/** The host's own screen; a runner's log lets no line start a workflow command. */
function screen(host: Host): Outlet {
  const colour = wantsColour(host.env, process.stdout);
  if (host.kind === 'actions') {
    return terminalOutlet((lines) => lines.forEach(host.log.info), { colour, width: 120, unicode: true });
  }
  const unicode = /utf-?8/i.test(host.env.LC_ALL ?? host.env.LANG ?? 'utf-8');
  // One write: a long report has tens of thousands of lines.
  const print = (lines: readonly string[]): void => host.print(`${lines.join('\n')}\n`);
  return terminalOutlet(print, { colour, width: process.stdout.columns ?? 100, unicode });
}

/** What an outlet was refused or had to leave out, where somebody who looks at the pull request sees it. */
function printNotice(deliveries: readonly Delivery[], host: Host): void {
  if (host.kind === 'terminal') return;
  for (const command of renderNotice(deliveries.flatMap(({ notes }) => notes))) host.print(`${command}\n`);
}
