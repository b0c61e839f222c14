import type { CheckResult } from '../../src/core/check-result.js';
import { redactor } from '../../src/core/redact.js';
import type { JobInput } from '../../src/gates/job/input.js';
import { job } from '../../src/gates/job/job.js';
import { createHttp } from '../../src/http/create-http.js';
import { openRenderApi } from '../../src/platforms/render/connect.js';
import { renderCron } from '../../src/platforms/render/cron.js';
import { renderJobs } from '../../src/platforms/render/jobs.js';
import { fastClock } from './fast-clock.js';
import { type RenderOptions, type RenderSimulator, simulateRender } from './simulators/render/index.js';

/** A job gate in front of a simulated Render, on one clock that passes by sleeping. */
export interface JobBench {
  readonly render: RenderSimulator;
  readonly clock: ReturnType<typeof fastClock>;
  /** Lines for the log. */
  readonly said: string[];
  /** Ids as they were saved for the `post` step, and those that need no clean-up any more. */
  readonly saved: string[];
  readonly over: string[];
  run(given?: JobGiven): Promise<CheckResult>;
  close(): Promise<void>;
}

export interface JobGiven extends Partial<Omit<JobInput, 'jobs' | 'onlyIfPending' | 'observer'>> {
  /** Run the service as a cron job. */
  readonly cron?: boolean;
  readonly plan?: string;
  readonly check?: { readonly command: string; readonly pattern?: RegExp };
  onStarted?(): void;
}

export const migrate = 'alembic upgrade head';

export async function openJobBench(options: RenderOptions = {}): Promise<JobBench> {
  const clock = fastClock();
  const render = await simulateRender({ ...options, clock });
  const http = createHttp({ clock });
  const [said, saved, over]: [string[], string[], string[]] = [[], [], []];
  return {
    ...{ render, clock, said, saved, over },
    run({ cron = false, plan, check, onStarted, ...given } = {}) {
      const api = openRenderApi({ http, clock, key: render.apiKey, baseUrl: render.url });
      const place = { api, service: render.service.id, clock };
      const jobs = renderJobs({ ...place, plan });
      return job({
        jobs: cron ? renderCron(place) : jobs,
        command: cron ? undefined : migrate,
        onlyIfPending: check && { jobs, pattern: undefined, ...check },
        commit: undefined,
        timeoutMs: 30 * 60_000,
        cancelOnAbort: true,
        clock,
        signal: new AbortController().signal,
        redact: redactor([render.apiKey]),
        observer: {
          onStarting: () => undefined,
          onStarted({ id }) {
            saved.push(id);
            onStarted?.();
          },
          onEnded: (id) => over.push(id),
          say: (line) => said.push(line),
          progress: () => undefined,
        },
        ...given,
      });
    },
    async close() {
      await http.close();
      await render.close();
    },
  };
}
