import { isUtf8 } from 'node:buffer';
import { UserError } from './errors.js';

/** The largest file that is read: far above any migration, far below what would fill the memory. */
export const maxFileBytes = 64 * 1024 * 1024;

const invisible =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\0': '\\0' };

/**
 * Text from outside (a file name, an id) as it may be shown: control characters, direction marks and half
 * surrogates are written as escapes, so that a name can neither break a line nor steer a terminal or a log.
 */
export function printable(text: string): string {
  return text.replace(
    invisible,
    (character) => short[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A word for a POSIX shell, quoted when it must be, so that a shown command can be pasted as it stands. */
export function shellWord(text: string): string {
  if (/^[\w./@%+=:,][\w./@%+=:,-]*$/.test(text)) return text;
  const shown = printable(text);
  if (shown === text) return `'${text.replaceAll("'", "'\\''")}'`;
  return `$'${printable(text.replaceAll('\\', '\\\\').replaceAll("'", "\\'"))}'`;
}

/**
 * Bytes of a file as text: UTF-8, byte order mark removed, line ends as they are.
 * Throws `UserError` that names the first byte that is not UTF-8.
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  if (isUtf8(bytes)) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
  }
  const offset = firstInvalidByte(bytes);
  const line = bytes.subarray(0, offset).reduce((count, byte) => (byte === 10 ? count + 1 : count), 1);
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  throw new UserError({
    what: utf16 ? 'is UTF-16, not UTF-8' : `byte ${offset} is not UTF-8`,
    where: { file, line },
    why: 'a runner would refuse it or store broken text',
    fix: `save it as UTF-8, for example: iconv -f ${utf16 ? 'UTF-16' : 'WINDOWS-1252'} -t UTF-8 ${shellWord(file)}`,
  });
}

/** Refuses a file above the limit before it is read. */
export function refuseLargeFile(bytes: number, file: string): void {
  if (bytes <= maxFileBytes) return;
  throw new UserError({
    what: `is ${Math.ceil(bytes / 1024 / 1024)} MB; files up to ${maxFileBytes / 1024 / 1024} MB are read`,
    where: { file },
    fix: 'split it, or load data of that size outside the migrations',
  });
}

/** Halving works because a prefix stays good until the first bad byte and is bad from there on. */
function firstInvalidByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (prefixIsUtf8(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  // A character that is cut short shows one byte late: its first byte is the bad one.
  while (good > 0 && !isUtf8(bytes.subarray(0, good))) good -= 1;
  return good;
}

/** True also for a prefix that ends inside a character. */
function prefixIsUtf8(prefix: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(prefix, { stream: true });
    return true;
  } catch {
    return false;
  }
}
