import type { Given } from '../../config/field.js';
import { type Problem, UserError } from '../../core/errors.js';
import {
  type BakeInput,
  type Expectations,
  type Expected,
  healthDefaults,
  type ReadinessPace,
  type VersionPlace,
} from '../../gates/health/input.js';
import { jsonPathProblem } from '../../http/json-path.js';
import type { bakeChecks, healthChecks } from './health-inputs.js';

/** What says how a service is judged, wherever it is deployed. */
export type HealthGiven = Given<typeof healthChecks & typeof bakeChecks> & {
  readonly timeout?: number | undefined;
};

/** The same as the gate wants it. */
export interface HealthOptions {
  readonly urls: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly place: VersionPlace | undefined;
  readonly expect: Expectations;
  readonly readiness: ReadinessPace;
  readonly bake: BakeInput | undefined;
}

/** Reads what was given. Throws one `UserError` with every problem. */
export function healthOptions(given: HealthGiven): HealthOptions {
  const { options, problems } = read(given);
  if (problems.length > 0) throw new UserError(problems);
  return options;
}

/** Everything in the inputs that cannot be. */
export function healthProblems(given: HealthGiven): readonly Problem[] {
  return read(given).problems;
}

function read(given: HealthGiven): {
  readonly options: HealthOptions;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const options = {
    urls: (given.url ?? []).map((url) => checkedUrl(url, problems)),
    headers: headersOf(given, problems),
    place: placeOf(given, problems),
    expect: expectOf(given, problems),
    readiness: paceOf(given),
    bake: given.skipBake ? undefined : bakeOf(given, problems),
  };
  checkConnectTo(given.connectTo, problems);
  return { options, problems };
}

function checkedUrl(url: string, problems: Problem[]): string {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) {
    problems.push({
      what: `${JSON.stringify(url.slice(0, 100))} is no http or https address`,
      where: 'url',
      fix: 'write it whole: https://api.example.com/health',
    });
  }
  return url;
}

function checkConnectTo(connectTo: string | undefined, problems: Problem[]): void {
  if (connectTo === undefined || /^(\[[0-9a-f:.]+\]|[^\s/:@]+)(:\d{1,5})?$/i.test(connectTo)) return;
  problems.push({
    what: `${JSON.stringify(connectTo.slice(0, 100))} is no host or host:port`,
    where: 'connect-to',
    fix: 'write the host alone: my-service.onrender.com',
  });
}

/** `name: value`; a colon with a space behind it separates, else the first one. */
function pair(item: string): readonly [name: string, value: string] | undefined {
  const found = /^(.+?):\s+(.+)$/.exec(item) ?? /^([^:]+):(.+)$/.exec(item);
  return found?.[1] && found[2] ? [found[1].trim(), found[2].trim()] : undefined;
}

function headersOf(given: HealthGiven, problems: Problem[]): Readonly<Record<string, string>> {
  const pairs = (given.header ?? []).flatMap((item) => {
    const found = pair(item);
    if (found && /^[\w!#$%&'*+.^`|~-]+$/.test(found[0])) return [[found[0].toLowerCase(), found[1]] as const];
    // The value may be a secret: nothing of the text is shown.
    problems.push({ what: 'is not of the form `name: value`', where: 'header', fix: 'write X-Name: value' });
    return [];
  });
  const token = given.bearerToken;
  return { ...Object.fromEntries(pairs), ...(token ? { authorization: `Bearer ${token}` } : {}) };
}

function placeOf(given: HealthGiven, problems: Problem[]): VersionPlace | undefined {
  const { versionJson, versionHeader, versionPattern } = given;
  const places: VersionPlace[] = [];
  if (versionJson !== undefined) {
    checkPath(versionJson, 'version-json', problems);
    places.push({ in: 'json', path: versionJson });
  }
  if (versionHeader !== undefined) places.push({ in: 'header', name: versionHeader });
  if (versionPattern !== undefined) {
    places.push({
      in: 'pattern',
      pattern: patternOf({ source: versionPattern }, 'version-pattern', problems),
    });
  }
  if (places.length > 1) {
    problems.push({
      what: 'the version is said to stand in several places',
      where: 'version-json, version-header, version-pattern',
      fix: 'keep one of them',
    });
  }
  return places[0];
}

function checkPath(path: string, where: string, problems: Problem[]): void {
  const problem = jsonPathProblem(path);
  if (problem === undefined) return;
  problems.push({
    what: `${JSON.stringify(path.slice(0, 100))} is no path into JSON: ${problem}`,
    where,
    fix: 'write names with dots between (git.commit, checks.0.status), or JSONPath that begins with $',
  });
}

interface PatternText {
  readonly source: string;
  readonly flags?: string | undefined;
}

function patternOf({ source, flags }: PatternText, where: string, problems: Problem[]): RegExp {
  try {
    return new RegExp(source, flags);
  } catch {
    problems.push({ what: `${JSON.stringify(source.slice(0, 100))} is no regular expression`, where });
    return /$^/;
  }
}

function expectOf(given: HealthGiven, problems: Problem[]): Expectations {
  const body = expectedOf(given.expect ?? [], 'expect', problems);
  for (const { name } of body) checkPath(name, 'expect', problems);
  return {
    statuses: (given.expectStatus ?? []).flatMap((item) => statusesOf(item, problems)),
    body,
    headers: expectedOf(given.expectHeader ?? [], 'expect-header', problems),
    ...(given.maxLatency === undefined ? {} : { maxLatencyMs: given.maxLatency }),
    ...(given.minCertificateDays === undefined ? {} : { certificateDays: given.minCertificateDays }),
  };
}

function expectedOf(items: readonly string[], where: string, problems: Problem[]): readonly Expected[] {
  return items.flatMap((item): readonly Expected[] => {
    const [name, value] = pair(item) ?? [];
    if (name === undefined || value === undefined) {
      const what = `${JSON.stringify(item.slice(0, 100))} is not of the form \`name: value\``;
      problems.push({ what, where, fix: 'write for example status: healthy' });
      return [];
    }
    const [, source, flags] = /^\/(.+)\/(i?)$/.exec(value) ?? [];
    if (source === undefined) return [{ name, value }];
    return [{ name, value: patternOf({ source, flags }, where, problems) }];
  });
}

function statusesOf(item: string, problems: Problem[]): readonly number[] {
  if (/^[1-5]xx$/i.test(item)) {
    return Array.from({ length: 100 }, (_, index) => Number(item[0]) * 100 + index);
  }
  if (/^[1-5]\d\d$/.test(item)) return [Number(item)];
  const what = `${JSON.stringify(item.slice(0, 100))} is no status`;
  problems.push({ what, where: 'expect-status', fix: 'write numbers (200, 204) or 2xx' });
  return [];
}

function paceOf(given: HealthGiven): ReadinessPace {
  const { readiness } = healthDefaults;
  return {
    ...readiness,
    timeoutMs: given.timeout ?? readiness.timeoutMs,
    probeTimeoutMs: given.probeTimeout ?? readiness.probeTimeoutMs,
    successes: given.successes ?? readiness.successes,
    intervalMs: given.interval ?? readiness.intervalMs,
    instances: given.instances ?? readiness.instances,
  };
}

function bakeOf(given: HealthGiven, problems: Problem[]): BakeInput {
  const { bake } = healthDefaults;
  const share = given.maxErrorShare;
  return {
    durationMs: given.bake ?? bake.durationMs,
    intervalMs: given.bakeInterval ?? bake.intervalMs,
    maxErrorShare: share === undefined ? bake.maxErrorShare : share / 100,
    minSamples: given.minSamples ?? bake.minSamples,
    maxSlowdown: factorOf(given.maxSlowdown ?? String(bake.maxSlowdown), problems),
    slowdownFloorMs: given.slowdownFloor ?? bake.slowdownFloorMs,
    ...(given.maxP50 === undefined ? {} : { maxP50Ms: given.maxP50 }),
    ...(given.maxP95 === undefined ? {} : { maxP95Ms: given.maxP95 }),
  };
}

function factorOf(text: string, problems: Problem[]): number {
  const factor = /^\d{1,4}(\.\d{1,4})?$/.test(text) ? Number(text) : 0;
  if (factor >= 1) return factor;
  const what = `${JSON.stringify(text.slice(0, 20))} is no factor of at least 1`;
  problems.push({ what, where: 'max-slowdown', fix: 'write for example 1.5' });
  return 1;
}
