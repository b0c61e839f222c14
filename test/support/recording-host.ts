import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Host } from '../../src/host/host.js';
import { createMasks } from '../../src/host/masks.js';
import { spool } from './spool.js';

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

/** A report that was written for later stages leaves the process as much as a log does. */
function spoolFile(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isFile())
    spool(`the file ${basename(path)}`, readFileSync(path, 'utf8'));
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
  const keep = (list: string[], text: string): void => {
    spool('a recording host', text);
    list.push(text);
  };
  const say = (prefix: string) => (line: string) => keep(lines, masks.hide(prefix + line));
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
    print: (text) => keep(printed, masks.hide(text)),
    fail: (message) => keep(failures, masks.hide(message)),
    mask: masks.add,
    setOutput(name, value) {
      spool(`output ${name}`, value);
      if (name.endsWith('-path'))
        spoolFile(resolve(options.env?.GITHUB_WORKSPACE ?? options.cwd ?? process.cwd(), value));
      outputs[name] = value;
    },
    saveState(name, value) {
      spool(`state ${name}`, value);
      state[name] = value;
    },
    async appendSummary(markdown) {
      keep(summaries, markdown);
    },
    printed,
    lines,
    failures,
    outputs,
    state,
    summaries,
  };
}
