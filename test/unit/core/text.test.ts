import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../../src/core/errors.js';
import { decodeText, maxFileBytes, printable, refuseLargeFile, shellWord } from '../../../src/core/text.js';

describe('text from outside', () => {
  test.each([
    ['plain_name-1.sql', 'plain_name-1.sql'],
    ['a\nb\r\tc', 'a\\nb\\r\\tc'],
    ['\u001b[31mred', '\\u001b[31mred'],
    ['\u202elqs.exe', '\\u202elqs.exe'],
    ['naïve 表 🙂', 'naïve 表 🙂'],
    ['half \ud83d', 'half \\ud83d'],
    ['\ufeffx\u200b', '\\ufeffx\\u200b'],
  ])('%j is shown as %j', (text, shown) => expect(printable(text)).toBe(shown));

  test('never keeps a control character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(text)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });

  test.each([
    'a/b_c-1.sql',
    'with blank',
    "it's",
    '$(touch x)',
    '`x`',
    'a;b',
    '-rf',
    '',
    'line\nend',
    "t\tab's \\ x",
    '*',
  ])('the shell reads %j back as one word', (text) => {
    const printed = execFileSync('bash', ['-c', `printf %s ${shellWord(text)}`], { encoding: 'utf8' });
    expect(printed).toBe(text);
  });
});

describe('bytes of a file', () => {
  test.each([
    ['', ''],
    ['\uFEFFselect 1;\r\n', 'select 1;\r\n'],
    ['é\uFEFF', 'é\uFEFF'],
  ])('%j are read as %j', (text, expected) => expect(decodeText(Buffer.from(text), 'f')).toBe(expected));

  test.each([
    [Buffer.from([0xff]), 'f:1: byte 0 is not UTF-8'],
    [Buffer.from('a\nb\n\xe9 c\n', 'latin1'), 'f:3: byte 4 is not UTF-8'],
    [Buffer.concat([Buffer.from('é\n'), Buffer.from([0xc3])]), 'f:2: byte 3 is not UTF-8'],
    [Buffer.from('\ufeffselect', 'utf16le'), 'f:1: is UTF-16, not UTF-8'],
  ])('%j name the first bad byte and its line', (bytes, message) => {
    expect(() => decodeText(bytes, 'f')).toThrow(message);
    expect(() => decodeText(bytes, 'f')).toThrow('iconv');
  });

  test('the place of the first bad byte is exact wherever it lies', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const start = Buffer.from(before);
        const bytes = Buffer.concat([start, Buffer.from([0xff]), Buffer.from(after)]);
        if (start[0] === 0xfe) return;
        expect(() => decodeText(bytes, 'f')).toThrow(`byte ${start.length} is not UTF-8`);
      }),
    );
  });

  test('a file above the limit is refused before it is read', () => {
    expect(() => refuseLargeFile(50 * 1024 * 1024, 'f')).not.toThrow();
    expect(() => refuseLargeFile(maxFileBytes + 1, 'f')).toThrow(UserError);
    expect(() => refuseLargeFile(maxFileBytes + 1, 'f')).toThrow('files up to 64 MB are read');
  });
});
