import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { keptResults } from '../../../src/host/kept.js';

let home = '';
let made = 0;
const make = async () => ({ answer: ++made, seen: new Map([['a', new Set([1])]]) });
const results = () => join(home, 'lockkeeper', 'results');
const kept = (build = 'one') => keptResults({ XDG_CACHE_HOME: home }, build);

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'kept-'));
  made = 0;
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

describe('results kept between runs', () => {
  test('are found again for the same basis, maps and sets among them', async () => {
    const first = await kept().of({ scripts: ['select 1'], judged: new Set(['a']) }, make);
    const second = await kept().of({ scripts: ['select 1'], judged: new Set(['a']) }, make);
    expect(second).toEqual(first);
    expect(made).toBe(1);
  });

  test('are not found for another basis, nor by another build', async () => {
    await kept().of({ scripts: ['select 1'] }, make);
    await kept().of({ scripts: ['select 2'] }, make);
    await kept('two').of({ scripts: ['select 1'] }, make);
    expect(made).toBe(3);
  });

  test('are made anew where the basis is not plain data', async () => {
    await kept().of({ judge: () => true }, make);
    await kept().of({ judge: () => true }, make);
    expect(made).toBe(2);
    expect(readdirSync(home)).toEqual([]);
  });

  test('are made anew where a file was cut or is something else', async () => {
    await kept().of('basis', make);
    const [name = ''] = readdirSync(results());
    const whole = readFileSync(join(results(), name));
    for (const broken of [whole.subarray(0, whole.length / 2), Buffer.from('{}'), Buffer.alloc(0)]) {
      writeFileSync(join(results(), name), broken);
      expect(await kept().of('basis', make)).toMatchObject({ answer: made });
    }
    expect(made).toBe(4);
    expect(readdirSync(results())).toEqual([name]);
  });

  test('do no harm where no folder can be written', async () => {
    writeFileSync(join(home, 'file'), '');
    const nowhere = keptResults({ XDG_CACHE_HOME: join(home, 'file'), HOME: join(home, 'file') }, 'one');
    expect(await nowhere.of('basis', make)).toMatchObject({ answer: 1 });
  });

  test('a failure is not kept', async () => {
    const failing = async (): Promise<never> => {
      throw new Error('no grammar');
    };
    await expect(kept().of('basis', failing)).rejects.toThrow('no grammar');
    expect(await kept().of('basis', make)).toMatchObject({ answer: 1 });
  });

  test('only the last fifty stay', async () => {
    for (let index = 0; index < 60; index++) await kept().of(index, make);
    expect(readdirSync(results()).length).toBe(50);
    await kept().of(59, make);
    expect(made).toBe(60);
  });
});
