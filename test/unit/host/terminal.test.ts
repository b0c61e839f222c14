import { describe, expect, test } from '@jest/globals';
import { createMasks } from '../../../src/host/masks.js';
import { type Screen, terminalHost, wantsColour } from '../../../src/host/terminal-host.js';

function screens(isTTY: boolean) {
  const text = { out: '', err: '' };
  const screen = (key: 'out' | 'err'): Screen => ({
    isTTY,
    columns: 20,
    write(part) {
      text[key] += part;
    },
  });
  let now = 0;
  const host = terminalHost({
    env: {},
    cwd: '/',
    clock: { now: () => now, sleep: async () => undefined },
    signal: new AbortController().signal,
    stdout: screen('out'),
    stderr: screen('err'),
  });
  return { host, text, wait: (milliseconds: number) => (now += milliseconds) };
}

test('the report goes to standard output, everything else to standard error', () => {
  const { host, text } = screens(false);
  host.log.info('working');
  host.print('report\n');
  expect(text).toEqual({ out: 'report\n', err: 'working\n' });
});

test('a progress line is one line that the next one replaces', () => {
  const { host, text } = screens(true);
  host.log.progress('fetching PostgreSQL 17, 10 of 20 MB');
  host.log.progress('two\nlines');
  host.log.info('done');
  expect(text.err).toBe('fetching PostgreSQ…\r\u001B[2Ktwo lines\r\u001B[2Kdone\n');
});

test('without a terminal progress is told every few seconds', () => {
  const { host, text, wait } = screens(false);
  host.log.progress('10 %');
  host.log.progress('20 %');
  wait(6000);
  host.log.progress('30 %');
  expect(text.err).toBe('10 %\n30 %\n');
});

describe('colours', () => {
  test.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ TERM: 'dumb' }, true, false],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
  ])('with %p on a terminal (%p): %p', (env, isTTY, expected) => {
    expect(wantsColour(env, { isTTY })).toBe(expected);
  });
});

describe('masks', () => {
  test('hide the password of an address alone, and both of its forms', () => {
    const masks = createMasks();
    masks.add('postgresql://user:p%40ss@host/db');
    expect(masks.hide('p@ss p%40ss user')).toBe('*** *** user');
  });

  test('hide the longer secret first and take blank ones for nothing', () => {
    const masks = createMasks();
    for (const secret of ['', '  ', 'abc', 'abcdef']) masks.add(secret);
    expect(masks.hide('abcdef abc d')).toBe('*** *** d');
  });

  test('take texts that cannot be URL-encoded', () => {
    const masks = createMasks();
    masks.add('a\uD800b');
    masks.add('postgresql://u:%zz@h/d');
    expect(masks.hide('a\uD800b %zz')).toBe('*** ***');
  });
});
