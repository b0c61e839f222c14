import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { answerReader } from '../../../src/git/blob-reader.js';
import { type FileChange, readNameStatus } from '../../../src/git/changed-files.js';
import { mergedTree } from '../../../src/git/merged-tree.js';
import { isSafeName, zeroSeparated } from '../../../src/git/repository.js';
import { gitEnvironment } from '../../../src/git/run-git.js';
import { memoryTree } from '../../support/tree.js';

describe("git's output", () => {
  test('of changed files is read with renames, copies and type changes', () => {
    const fields = [
      'M',
      'a',
      'A',
      'b\nc',
      'D',
      'd',
      'R087',
      'old',
      'new',
      'C100',
      'x',
      'y',
      'T',
      't',
      'U',
      'u',
    ];
    expect(readNameStatus(fields)).toEqual([
      { path: 'a', status: 'modified' },
      { path: 'b\nc', status: 'added' },
      { path: 'd', status: 'deleted' },
      { path: 'new', status: 'renamed', from: 'old' },
      { path: 'y', status: 'added' },
      { path: 't', status: 'modified' },
      { path: 'u', status: 'modified' },
    ]);
    expect(readNameStatus([])).toEqual([]);
  });

  test('of contents is cut at the right places, however the stream is cut', () => {
    const contents = fc.array(fc.option(fc.uint8Array({ maxLength: 40 }), { nil: undefined }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(contents, fc.integer({ min: 1, max: 50 }), (expected, size) => {
        const stream = Buffer.concat(expected.flatMap(answer));
        const read = answerReader();
        const found: (Buffer | undefined)[] = [];
        for (let at = 0; at < stream.length; at += size) found.push(...read(stream.subarray(at, at + size)));
        expect(found.map((one) => one && [...one])).toEqual(expected.map((one) => one && [...one]));
      }),
    );
  });

  test('between zero bytes keeps names whole', () => {
    expect(zeroSeparated(Buffer.from('a\nb\0c d\0'))).toEqual(['a\nb', 'c d']);
    expect(zeroSeparated(Buffer.from(''))).toEqual([]);
  });
});

function answer(content: Uint8Array | undefined): Buffer[] {
  if (!content) return [Buffer.from('0123abcd missing\n')];
  return [Buffer.from(`0123abcd blob ${content.length}\n`), Buffer.from(content), Buffer.from('\n')];
}

describe('what git is given', () => {
  test.each(['main', 'release/1.2', 'v1', 'HEAD~1', 'a@{u}'])('%s is a name', (name) => {
    expect(isSafeName(name)).toBe(true);
  });

  test.each(['', '-x', '--exec=x', 'a b', 'a\nb', 'a\0b', '\u001b'])('%j is none', (name) => {
    expect(isSafeName(name)).toBe(false);
  });

  test('the environment holds no secrets of the job', () => {
    const env = gitEnvironment({
      PATH: '/bin',
      HOME: '/home',
      DATABASE_URL: 'x',
      GITHUB_TOKEN: 'y',
      GIT_DIR: '/z',
    });
    expect(env).toEqual({
      PATH: '/bin',
      HOME: '/home',
      LC_ALL: 'C',
      GIT_TERMINAL_PROMPT: '0',
      GIT_PAGER: 'cat',
    });
  });
});

describe('the tree after a merge', () => {
  const changes: FileChange[] = [
    { path: 'mine', status: 'added' },
    { path: 'both', status: 'modified' },
    { path: 'gone', status: 'deleted' },
    { path: 'new', status: 'renamed', from: 'old' },
  ];
  const tip = memoryTree({ theirs: 't', both: 't', gone: 't', old: 't', same: 't' });
  const head = memoryTree({ mine: 'h', both: 'h', new: 'h', same: 'h', 'removed on the base': 'h' });
  const merged = mergedTree({ tip, head, changes });

  test("has the base's files and the change's, without what either took away", async () => {
    expect(await merged.files('')).toEqual(['both', 'mine', 'new', 'same', 'theirs']);
  });

  test.each([
    ['mine', 'h'],
    ['both', 'h'],
    ['new', 'h'],
    ['theirs', 't'],
    ['same', 't'],
  ])('reads %s from the right side', async (path, text) => expect(await merged.read(path)).toBe(text));
});
