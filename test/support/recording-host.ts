import type { Host } from '../../src/host/host.js';
import { createMasks } from '../../src/host/masks.js';

/** A host that writes nothing and remembers what it was told; its clock moves only when it sleeps. */
export interface RecordingHost extends Host {
  readonly printed: string[];
  readonly lines: string[];
  readonly failures: string[];
  readonly outputs: Record<string, string>;
  readonly state: Record<string, string>;
  readonly summaries: string[];
}

export interface RecordingOptions {
  readonly kind?: Host['kind'];
  readonly env?: Host['env'];
  readonly cwd?: string;
  readonly signal?: AbortSignal;
}

export function recordingHost(options: RecordingOptions = {}): RecordingHost {
  const masks = createMasks();
  const lines: string[] = [];
  const printed: string[] = [];
  const failures: string[] = [];
  const summaries: string[] = [];
  const outputs: Record<string, string> = {};
  const state: Record<string, string> = {};
  let now = Date.parse('2026-03-04T05:06:07Z');
  const say = (prefix: string) => (line: string) => void lines.push(masks.hide(prefix + line));
  return {
    kind: options.kind ?? 'actions',
    env: options.env ?? {},
    cwd: options.cwd ?? process.cwd(),
    signal: options.signal ?? new AbortController().signal,
    clock: {
      now: () => now,
      async sleep(milliseconds, signal) {
        signal?.throwIfAborted();
        now += milliseconds;
      },
    },
    log: {
      info: say(''),
      debug: say('debug: '),
      warn: say('warning: '),
      progress: say(''),
      async group(title, body) {
        say('')(title);
        return await body();
      },
    },
    print: (text) => void printed.push(masks.hide(text)),
    fail: (message) => void failures.push(masks.hide(message)),
    mask: masks.add,
    setOutput(name, value) {
      outputs[name] = value;
    },
    saveState(name, value) {
      state[name] = value;
    },
    async appendSummary(markdown) {
      summaries.push(markdown);
    },
    printed,
    lines,
    failures,
    outputs,
    state,
    summaries,
  };
}
