import { fillRunSettings, type GivenRunSettings } from '../config/settings.js';
import type { CheckResult } from '../core/check-result.js';
import { makeReport } from '../core/report.js';
import { version } from '../core/version.js';
import type { Context } from './context.js';
import { openRepository } from './repository.js';
import type { Published } from './services.js';
import { setReportOutputs } from './set-outputs.js';

/** What every action of a release is told of its report. */
export interface ReleaseGiven extends Pick<GivenRunSettings, 'failOn' | 'reportPath' | 'sarifPath'> {
  readonly workingDirectory?: string | undefined;
  readonly annotations?: boolean | undefined;
  readonly summary?: boolean | undefined;
}

export interface ReleaseChecks {
  /** The commit that is released, where known. */
  readonly commit: string | undefined;
  /** Texts that no outlet may show. */
  readonly secrets: readonly (string | undefined)[];
  run(): Promise<readonly CheckResult[]>;
}

/** Runs gates of a release, hands their report to the outlets and sets the outputs that every report has. */
export async function publishChecks(
  { commit, secrets, run }: ReleaseChecks,
  given: ReleaseGiven,
  { host, services }: Context,
): Promise<Published> {
  const startedAt = host.clock.now();
  const repository = await openRepository(host.cwd, given.workingDirectory ?? '.');
  const settings = { ...fillRunSettings(given), comment: 'never' as const };
  const report = makeReport({
    tool: { name: 'lockkeeper', version },
    startedAt: new Date(startedAt).toISOString(),
    checks: await run(),
    durationMs: host.clock.now() - startedAt,
    ...(commit === undefined ? {} : { commit }),
    notes: [],
    failOn: settings.failOn,
  });
  const published = await services.publish(report, {
    host,
    root: repository.root,
    cwd: repository.cwd,
    settings,
    annotations: given.annotations ?? true,
    summary: given.summary ?? true,
    githubToken: undefined,
    secrets: secrets.filter((secret) => secret !== undefined),
  });
  setReportOutputs(host, published);
  return published;
}
