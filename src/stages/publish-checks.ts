import { fillRunSettings, type GivenRunSettings } from '../config/settings.js';
import type { CheckResult, GateName } from '../core/check-result.js';
import { UserError } from '../core/errors.js';
import { makeReport, type Report } from '../core/report.js';
import { version } from '../core/version.js';
import type { Context } from './context.js';
import { type HistoryGiven, historyEntry } from './history/history-entry.js';
import { openRepository } from './repository.js';
import { brokenCheck } from './run-gate.js';
import type { Published } from './services.js';
import { setReportOutputs } from './set-outputs.js';

/** What every action of a release is told of its report. */
export interface ReleaseGiven
  extends Pick<GivenRunSettings, 'failOn' | 'reportPath' | 'sarifPath' | 'htmlPath'>,
    HistoryGiven {
  readonly workingDirectory?: string | undefined;
  readonly annotations?: boolean | undefined;
  readonly summary?: boolean | undefined;
}

export interface ReleaseChecks {
  readonly gate: GateName;
  /** The commit that is released, where known. */
  readonly commit: string | undefined;
  /** Texts that no outlet may show. */
  readonly secrets: readonly (string | undefined)[];
  run(): Promise<readonly CheckResult[]>;
}

/** Runs gates of a release, hands their report to the outlets and sets the outputs that every report has. */
export async function publishChecks(
  { gate, commit, secrets, run }: ReleaseChecks,
  given: ReleaseGiven,
  { host, services }: Context,
): Promise<Published> {
  const startedAt = host.clock.now();
  const repository = await openRepository(host.cwd, given.workingDirectory ?? '.');
  const settings = { ...fillRunSettings(given), comment: 'never' as const };
  const history = historyEntry(given, host);
  if (history) await services.startHistory(history, [gate], host);
  const reportOn = (checks: readonly CheckResult[]): Report =>
    makeReport({
      tool: { name: 'lockkeeper', version },
      startedAt: new Date(startedAt).toISOString(),
      checks,
      durationMs: host.clock.now() - startedAt,
      ...(commit === undefined ? {} : { commit }),
      notes: [],
      failOn: settings.failOn,
    });
  const checks = await run().catch(async (error: unknown) => {
    // A run that was stopped keeps the row of a stage that has not ended.
    if (history && error instanceof UserError) {
      const broken = brokenCheck({ gate, project: '.', clock: host.clock }, error, startedAt);
      await services.recordReport(history, reportOn([broken]), host);
    }
    throw error;
  });
  const report = reportOn(checks);
  const published = await services.publish(report, {
    host,
    root: repository.root,
    cwd: repository.cwd,
    settings,
    annotations: given.annotations ?? true,
    summary: given.summary ?? true,
    githubToken: undefined,
    history,
    secrets: secrets.filter((secret) => secret !== undefined),
  });
  setReportOutputs(host, published);
  return published;
}
