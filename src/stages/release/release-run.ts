import type { GateName } from '../../core/check-result.js';
import { messageOf, UserError } from '../../core/errors.js';
import { redactData, redactor } from '../../core/redact.js';
import { makeReport, type Report, type Verdict } from '../../core/report.js';
import { version } from '../../core/version.js';
import type { Context } from '../context.js';
import { type HistoryGiven, historyEntry } from '../history/history-entry.js';
import { brokenCheck } from '../run-gate.js';
import type { Published } from '../services.js';
import { DryRunEnd } from './dry-http.js';

/** The stages of one release as they pass: what each has reported, and whether the release may go on. */
export interface ReleaseRun {
  /** In their order. */
  readonly reports: readonly Report[];
  /** Whether every stage until now has passed. */
  readonly good: boolean;
  /** Runs a stage when all before it have passed, or in any case. */
  stage(stage: Stage): Promise<void>;
  /** One report of all stages. */
  report(): Report;
}

export interface Stage {
  readonly name: string;
  readonly gate: GateName;
  /** Also after a stage that failed. */
  readonly always?: boolean;
  run(context: Context): Promise<Verdict>;
}

export interface WholeRelease {
  /** Where its stages are written down. */
  readonly history?: HistoryGiven;
  readonly commit: string | undefined;
  readonly failOn: Report['failOn'];
  /** Told of each stage that has ended, however it did. */
  afterStage?(run: ReleaseRun): Promise<void>;
}

/** Stages hand their report over by file, as in a workflow; the terminal shows the whole at the end. */
export function startRelease(context: Context, { afterStage, ...whole }: WholeRelease): ReleaseRun {
  const { host } = context;
  const startedAt = host.clock.now();
  const reports: Report[] = [];
  let good = true;
  const writeDown = async (report: Report): Promise<void> => {
    const entry = historyEntry(whole.history ?? {}, host);
    if (entry && !host.signal.aborted) await context.services.recordReport(entry, report, host);
  };
  const inner = collecting(context, (report) => reports.push(report));
  const run: ReleaseRun = {
    reports,
    get good() {
      return good;
    },
    async stage(stage) {
      host.signal.throwIfAborted();
      if (!good && !stage.always) return;
      host.log.info(`== ${stage.name}`);
      const began = host.clock.now();
      try {
        if ((await stage.run(inner)) !== 'passed') good = false;
      } catch (error) {
        if (error instanceof DryRunEnd) return;
        good = false;
        const why = { message: whyItEnded(error, host.signal) };
        const check = brokenCheck({ gate: stage.gate, project: '.', clock: host.clock }, why, began);
        const report = makeReport({ ...frame(began, whole), durationMs: check.durationMs, checks: [check] });
        reports.push(report);
        await writeDown(report);
        // After a user's mistake the rest of the release must still be looked after.
        if (!(error instanceof UserError)) throw error;
      }
      await afterStage?.(run);
    },
    report: () =>
      makeReport({
        ...frame(startedAt, whole),
        durationMs: host.clock.now() - startedAt,
        checks: reports.flatMap(({ checks }) => checks),
        notes: [...new Set(reports.flatMap(({ notes }) => notes))],
      }),
  };
  return run;
}

function whyItEnded(error: unknown, { aborted }: AbortSignal): string {
  if (aborted) return `the release was ended here: ${messageOf(error)}`;
  return error instanceof UserError ? error.message : `this is a bug in Lockkeeper: ${messageOf(error)}`;
}

function frame(startedAt: number, { commit, failOn }: Pick<WholeRelease, 'commit' | 'failOn'>) {
  return {
    tool: { name: 'lockkeeper' as const, version },
    startedAt: new Date(startedAt).toISOString(),
    ...(commit === undefined ? {} : { commit }),
    notes: [],
    failOn,
  };
}

/** A stage's own report goes to its file and to us, and not to the screen. */
function collecting(context: Context, keep: (report: Report) => void): Context {
  const { services } = context;
  return {
    ...context,
    services: {
      ...services,
      async publish(report, request): Promise<Published> {
        const quiet = { ...request.host, print: () => undefined };
        const published = await services.publish(report, {
          ...request,
          host: quiet,
          annotations: false,
          summary: false,
        });
        keep(redactData(published.report, redactor(request.secrets)));
        return published;
      },
    },
  };
}
