import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { actionsHost } from '../../../src/host/actions-host.js';
import { saveInFile, stateFileVariable, withSavedState } from '../../../src/host/state-file.js';
import { systemClock } from '../../../src/host/system-clock.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'state-'));
});
afterAll(() => rm(folder, { recursive: true }));

const env = (name: string) => ({ OTHER: '1', [stateFileVariable]: join(folder, name) });

test('what one step saved the next one finds as its state, the newest value of each name', () => {
  const path = join(folder, 'a.json');
  saveInFile(path, 'deployments', '[1]');
  saveInFile(path, 'deployments', '[1,2]');
  saveInFile(path, 'ended', 'true');
  expect(withSavedState(env('a.json'))).toMatchObject({
    OTHER: '1',
    STATE_deployments: '[1,2]',
    STATE_ended: 'true',
  });
});

test('nobody else can read the file', async () => {
  saveInFile(join(folder, 'b.json'), 'x', 'y');
  expect((await stat(join(folder, 'b.json'))).mode & 0o077).toBe(0);
});

test('nothing was begun where there is no file, nor a variable that names one', () => {
  expect(withSavedState(env('none.json'))).toEqual(env('none.json'));
  expect(withSavedState({ OTHER: '1' })).toEqual({ OTHER: '1' });
});

test.each(['', '{', '[]', 'null', '7', '{"a":1}'])('a file with %j in it says nothing', async (text) => {
  await writeFile(join(folder, 'c.json'), text);
  expect(withSavedState(env('c.json')).STATE_a).toBeUndefined();
});

test('a step of the composite saves its state in the file that it was named', () => {
  const host = actionsHost({
    env: env('d.json'),
    cwd: folder,
    clock: systemClock,
    signal: new AbortController().signal,
    write: () => undefined,
  });
  host.saveState('deployments', '[{"id":"dep-1"}]');
  expect(withSavedState(env('d.json')).STATE_deployments).toBe('[{"id":"dep-1"}]');
});
