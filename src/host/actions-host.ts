import * as core from '@actions/core';
import type { Clock } from './clock.js';
import type { Host } from './host.js';
import { createMasks, formsOf } from './masks.js';
import { saveInFile, stateFileVariable } from './state-file.js';

export interface ActionsOptions {
  readonly env: Host['env'];
  readonly cwd: string;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  write(text: string): unknown;
}

const quietMs = 5000;

/** A GitHub Actions runner, by its own toolkit: files for outputs, state and summary, commands for the rest. */
export function actionsHost(options: ActionsOptions): Host {
  const { env, cwd, clock, signal } = options;
  const masks = createMasks();
  // Nothing that a repository writes may start a workflow command: file names and SQL reach these lines.
  const plain = (line: string): string =>
    masks
      .hide(line)
      .split(/\r\n|[\r\n]/)
      .map((part) => part.replace(/^(\s*)(::|##\[)/, '$1\u200B$2'))
      .join('\n');
  let lastProgress = Number.NEGATIVE_INFINITY;
  return {
    kind: 'actions',
    env,
    cwd,
    clock,
    signal,
    log: {
      info: (line) => core.info(plain(line)),
      debug: (line) => core.debug(masks.hide(line)),
      warn: (line) => core.info(plain(`warning: ${line}`)),
      progress(line) {
        if (clock.now() - lastProgress < quietMs) return;
        lastProgress = clock.now();
        core.info(plain(line));
      },
      group: (title, body) => core.group(plain(title), body),
    },
    print: (text) => options.write(masks.hide(text)),
    fail: (message) => core.error(masks.hide(message)),
    mask(secret) {
      masks.add(secret);
      for (const form of formsOf(secret)) core.setSecret(form);
    },
    setOutput: (name, value) => core.setOutput(name, value),
    saveState(name, value) {
      const file = env[stateFileVariable];
      if (file) saveInFile(file, name, value);
      else core.saveState(name, value);
    },
    async appendSummary(markdown) {
      if (!env.GITHUB_STEP_SUMMARY) return;
      await core.summary.addRaw(markdown, true).write();
    },
  };
}
