import { describe, expect, test } from '@jest/globals';
import type { Job } from '../../../../src/core/job.js';
import { readPending } from '../../../../src/gates/job/pending.js';

const done: Job = {
  platform: 'render',
  service: { id: 'srv-1', name: 'api' },
  kind: 'job',
  id: 'job-1',
  command: 'check',
  check: true,
  outcome: 'succeeded',
  status: 'succeeded',
  durationMs: 1000,
  log: ['Applied: 3', 'Pending: 0'],
};
const exited = { outcome: 'failed', failure: { reason: 'it exited with code 1', exitCode: 1 } } as const;
const killed = { outcome: 'failed', failure: { reason: 'it ran out of memory' } } as const;
const { log: _, ...unread } = done;

describe('without a pattern the exit status answers', () => {
  test.each<[string, Job, string]>([
    ['0', done, 'nothing'],
    ['1', { ...done, ...exited }, 'pending'],
    ['none: killed', { ...done, ...killed }, 'none'],
    ['none: untold', { ...done, outcome: 'failed' }, 'unclear'],
    ['none: canceled', { ...done, outcome: 'canceled' }, 'none'],
    ['none: not ended', { ...done, outcome: 'timed-out' }, 'none'],
    ['0, without a log', unread, 'nothing'],
  ])('%s', (_name, job, answer) => {
    expect(readPending(job, undefined).answer).toBe(answer);
  });
});

describe('with a pattern the output answers', () => {
  test.each<[string, Job, string]>([
    ['no line matches', done, 'nothing'],
    ['a line matches', { ...done, log: ['Pending: 2'] }, 'pending'],
    ['no line at all', { ...done, log: [] }, 'unclear'],
    ['a log that cannot be read', unread, 'unclear'],
    ['a check that failed', { ...done, ...exited }, 'none'],
    ['a check that was killed', { ...done, ...killed }, 'none'],
  ])('%s', (_name, job, answer) => {
    expect(readPending(job, /Pending: [1-9]/).answer).toBe(answer);
  });
});
