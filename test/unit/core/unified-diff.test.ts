import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type FileVersions, unifiedDiff } from '../../../src/core/unified-diff.js';
import { withFolder } from '../../support/project.js';

const run = promisify(execFile);

/** What git makes of the files by the diff; outside of a repository it works on the folder. */
async function applied(files: readonly FileVersions[]): Promise<readonly string[]> {
  const before = files.flatMap(({ path, before: text }) =>
    text === undefined ? [] : [[path, text] as const],
  );
  return withFolder(Object.fromEntries(before), async (root) => {
    await writeFile(join(root, 'change.diff'), unifiedDiff(files));
    await run('git', ['apply', '--whitespace=nowarn', 'change.diff'], {
      cwd: root,
      env: { ...process.env, GIT_CEILING_DIRECTORIES: join(root, '..') },
    });
    return Promise.all(files.map(({ path }) => readFile(join(root, path), 'utf8')));
  });
}

test.each<readonly [string, FileVersions]>([
  ['a changed line', { path: 'a.sql', before: 'a\nb\nc\n', after: 'a\nB\nc\n' }],
  ['a new file', { path: 'deep/er/a.sql', before: undefined, after: 'a\nb\n' }],
  ['no newline at the end before', { path: 'a.sql', before: 'a\nb', after: 'a\nb\nc\n' }],
  ['no newline at the end after', { path: 'a.sql', before: 'a\nb\n', after: 'a\nc' }],
  ['a new file without one', { path: 'a.sql', before: undefined, after: 'a' }],
  ['line ends of Windows', { path: 'a.sql', before: 'a\r\nb\r\n', after: 'a\r\nB\r\nc\r\n' }],
  ['a byte order mark', { path: 'a.sql', before: '\uFEFFa\nb\n', after: '\uFEFFx\nb\n' }],
  ['a name with a space', { path: 'my files/a b.sql', before: 'a\n', after: 'b\n' }],
  ['a new one with a space', { path: 'my files/a b.sql', before: undefined, after: 'b\n' }],
  ['a name with letters beyond ASCII and a quote', { path: 'größe "x".sql', before: 'a\n', after: 'b\n' }],
  ['a file that was empty', { path: 'a.sql', before: '', after: 'b\n' }],
])('git applies %s', async (_name, file) => {
  expect(await applied([file])).toEqual([file.after]);
});

test('git applies every change of lines, several files at once', async () => {
  const line = fc.constantFrom('a\n', 'b\n', 'c\n', '\n', 'a\r\n');
  const text = fc.array(line, { minLength: 1, maxLength: 25 }).map((lines) => lines.join(''));
  await fc.assert(
    fc.asyncProperty(text, text, fc.boolean(), async (before, after, isCut) => {
      const end = isCut ? after.slice(0, -1) : after;
      const files = [
        { path: 'one.sql', before, after: end },
        { path: 'two.sql', before: `${before}${after}`, after },
      ].filter((file) => file.before !== file.after && file.after !== '');
      if (files.length > 0) expect(await applied(files)).toEqual(files.map((file) => file.after));
    }),
    { numRuns: 25 },
  );
});

test('what does not differ leaves no trace', () => {
  expect(unifiedDiff([{ path: 'a.sql', before: 'a\n', after: 'a\n' }])).toBe('');
});
