import { messageOf } from '../core/errors.js';
import { type Redact, redactData } from '../core/redact.js';
import type { Report } from '../core/report.js';

/** One place that a report goes to: a pure renderer and a small sender behind one call. */
export interface Outlet {
  /** For messages: `pull request comment`. */
  readonly name: string;
  /** Resolves with what the reader should know: a part left out, a token that may not write. May throw. */
  deliver(report: Report, signal: AbortSignal): Promise<readonly string[]>;
}

/**
 * - `delivered`: the outlet did what it could; `notes` says what was cut or refused.
 * - `failed`: it broke or took too long, and `notes` says how.
 */
export interface Delivery {
  readonly outlet: string;
  readonly status: 'delivered' | 'failed';
  readonly notes: readonly string[];
}

export interface PublishOptions {
  readonly redact: Redact;
  /** Milliseconds that one outlet may take; 60 seconds when not given. */
  readonly deadlineMs?: number;
  readonly signal?: AbortSignal;
}

/**
 * Hands the report, cleaned of secrets, to every outlet at once. Never throws: an outlet that fails or hangs is
 * a delivery that says so, and neither stops the others nor changes the verdict.
 */
export async function publish(
  report: Report,
  outlets: readonly Outlet[],
  { redact, deadlineMs = 60_000, signal }: PublishOptions,
): Promise<readonly Delivery[]> {
  const clean = redactData(report, redact);
  return Promise.all(
    outlets.map(async (outlet): Promise<Delivery> => {
      const deadline = deadlineSignal(deadlineMs, signal);
      try {
        const notes = await Promise.race([outlet.deliver(clean, deadline.signal), deadline.passed]);
        return { outlet: outlet.name, status: 'delivered', notes: notes.map(redact) };
      } catch (error) {
        const note = `The ${outlet.name} could not be written: ${messageOf(error)}`;
        return { outlet: outlet.name, status: 'failed', notes: [redact(note)] };
      } finally {
        deadline.clear();
      }
    }),
  );
}

/** The report with what its outlets had to say, for whoever prints it last. */
export function withDeliveries(report: Report, deliveries: readonly Delivery[]): Report {
  return { ...report, notes: [...report.notes, ...deliveries.flatMap(({ notes }) => notes)] };
}

export interface Deadline {
  readonly signal: AbortSignal;
  /** Rejects when the time is up or the run is cancelled. */
  readonly passed: Promise<never>;
  clear(): void;
}

/** A time limit that a cancelled run ends too. Whoever opens it clears it. */
export function deadlineSignal(milliseconds: number, outer: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  const late = (): void => controller.abort(new Error(`no answer within ${milliseconds / 1000} s`));
  const timer = setTimeout(late, milliseconds);
  const cancel = (): void => controller.abort(new Error('the run was cancelled'));
  if (outer?.aborted) cancel();
  outer?.addEventListener('abort', cancel, { once: true });
  const passed = new Promise<never>((_resolve, reject) => {
    const stop = (): void => reject(controller.signal.reason);
    if (controller.signal.aborted) stop();
    controller.signal.addEventListener('abort', stop, { once: true });
  });
  passed.catch(() => undefined);
  return {
    signal: controller.signal,
    passed,
    clear() {
      clearTimeout(timer);
      outer?.removeEventListener('abort', cancel);
    },
  };
}
