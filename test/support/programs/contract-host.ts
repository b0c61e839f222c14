import process from 'node:process';
import { actionsHost } from '../../../src/host/actions-host.js';
import { systemClock } from '../../../src/host/system-clock.js';
import { useHost } from '../use-host.js';

/** Uses the real Actions host as the contract test does, in a process of its own with the runner's files. */
const host = actionsHost({
  env: process.env,
  cwd: process.cwd(),
  clock: systemClock,
  signal: new AbortController().signal,
  write: (text) => process.stdout.write(text),
});
await useHost(host);
