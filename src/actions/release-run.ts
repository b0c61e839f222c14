import type { GateName } from '../core/check-result.js';
import { UserError } from '../core/errors.js';
import { redactData, redactor } from '../core/redact.js';
import { makeReport, type Report, type Verdict } from '../core/report.js';
import { version } from '../core/version.js';
import type { Context } from './context.js';
import { DryRunEnd } from './dry-http.js';
import { brokenCheck } from './run-gate.js';
import type { Published } from './services.js';

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

/** Stages hand their report over by file, as in a workflow; the terminal shows the whole at the end. */
export function startRelease(
  context: Context,
  whole: { readonly commit: string | undefined; readonly failOn: Report['failOn'] },
): ReleaseRun {
  const { host } = context;
  const startedAt = host.clock.now();
  const reports: Report[] = [];
  let good = true;
  const inner = collecting(context, (report) => reports.push(report));
  return {
    reports,
    get good() {
      return good;
    },
    async stage({ name, gate, always = false, run }) {
      if (!good && !always) return;
      host.log.info(`== ${name}`);
      try {
        if ((await run(inner)) !== 'passed') good = false;
      } catch (error) {
        if (error instanceof DryRunEnd) return;
        if (!(error instanceof UserError)) throw error;
        // A mistake before anything was begun ends the run; after that the rest of the release must be looked after.
        if (reports.length === 0) throw error;
        good = false;
        const check = brokenCheck({ gate, project: '.', clock: host.clock }, error, host.clock.now());
        reports.push(makeReport({ ...frame(host.clock.now(), whole), durationMs: 0, checks: [check] }));
      }
    },
    report: () =>
      makeReport({
        ...frame(startedAt, whole),
        durationMs: host.clock.now() - startedAt,
        checks: reports.flatMap(({ checks }) => checks),
        notes: [...new Set(reports.flatMap(({ notes }) => notes))],
      }),
  };
}

function frame(
  startedAt: number,
  { commit, failOn }: { readonly commit: string | undefined; readonly failOn: Report['failOn'] },
) {
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
