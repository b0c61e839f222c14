import { expect, test } from '@jest/globals';
import { withGrace, withTimeout } from '../../../src/stages/with-time.js';
import { recordingHost } from '../../support/recording-host.js';

const stopped = new Error('stopped by SIGINT');

function aborted({ signal }: { readonly signal: AbortSignal }): Promise<unknown> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(signal.reason), { once: true });
  });
}

test('a host with grace goes on for a moment after it was stopped, and no longer', async () => {
  const abort = new AbortController();
  const late = withGrace(recordingHost({ signal: abort.signal }), 5);
  const end = aborted(late);
  abort.abort(stopped);
  expect(late.signal.aborted).toBe(false);
  const awake = setInterval(() => undefined, 1000);
  expect(await end).toBe(stopped);
  clearInterval(awake);
});

test('a host that was stopped before has the same grace', async () => {
  const late = withGrace(recordingHost({ signal: AbortSignal.abort(stopped) }), 5);
  expect(late.signal.aborted).toBe(false);
  const awake = setInterval(() => undefined, 1000);
  expect(await aborted(late)).toBe(stopped);
  clearInterval(awake);
});

test('a host with a timeout is still stopped from outside', () => {
  const abort = new AbortController();
  const { signal } = withTimeout(recordingHost({ signal: abort.signal }), 60_000);
  abort.abort(stopped);
  expect(signal.reason).toBe(stopped);
});
