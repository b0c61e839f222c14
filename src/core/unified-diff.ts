/** One file before and after; `before` undefined for a new file. */
export interface FileVersions {
  /** From the repository's root. */
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string;
}

const context = 3;

/** What `git apply` takes, without colours; empty where nothing differs. Line ends stay as they are. */
export function unifiedDiff(files: readonly FileVersions[]): string {
  return files
    .filter(({ before, after }) => before !== after)
    .map(fileDiff)
    .join('');
}

function fileDiff({ path, before, after }: FileVersions): string {
  const [a, b] = [quoted(`a/${path}`), quoted(`b/${path}`)];
  const head =
    before === undefined
      ? `diff --git ${a} ${b}\nnew file mode 100644\n--- /dev/null\n+++ ${named(b)}\n`
      : `diff --git ${a} ${b}\n--- ${named(a)}\n+++ ${named(b)}\n`;
  return head + hunks(changes(linesOf(before ?? ''), linesOf(after)));
}

/** Lines with their ends; the last may have none. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

interface Change {
  readonly kind: ' ' | '-' | '+';
  readonly line: string;
}

/** The lines of both texts as one list, by the longest common subsequence of what lies between their equal ends. */
function changes(before: readonly string[], after: readonly string[]): readonly Change[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end))
    end++;
  const same = (lines: readonly string[]): readonly Change[] => lines.map((line) => ({ kind: ' ', line }));
  return [
    ...same(before.slice(0, start)),
    ...middle(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...same(before.slice(before.length - end)),
  ];
}

/** More cells than this are not worth their time: all lines out, all lines in. */
const mostCells = 4_000_000;

function middle(before: readonly string[], after: readonly string[]): readonly Change[] {
  const all = (kind: Change['kind'], lines: readonly string[]) =>
    lines.map((line): Change => ({ kind, line }));
  if (before.length * after.length > mostCells) return [...all('-', before), ...all('+', after)];
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const found: Change[] = [];
  let [i, j] = [0, 0];
  while (i < before.length && j < after.length) {
    if (before[i] === after[j]) {
      found.push({ kind: ' ', line: before[i++] ?? '' });
      j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) found.push({ kind: '-', line: before[i++] ?? '' });
    else found.push({ kind: '+', line: after[j++] ?? '' });
  }
  return [...found, ...all('-', before.slice(i)), ...all('+', after.slice(j))];
}

/** Changes with three lines around them; those that lie close share one hunk. */
function hunks(lines: readonly Change[]): string {
  const changed = lines.flatMap(({ kind }, index) => (kind === ' ' ? [] : [index]));
  const ranges: [number, number][] = [];
  for (const index of changed) {
    const last = ranges.at(-1);
    if (last && index - context <= last[1]) last[1] = Math.min(lines.length, index + context + 1);
    else ranges.push([Math.max(0, index - context), Math.min(lines.length, index + context + 1)]);
  }
  return ranges.map(([start, end]) => hunk(lines, start, end)).join('');
}

function hunk(lines: readonly Change[], start: number, end: number): string {
  const count = (part: readonly Change[], without: Change['kind']) =>
    part.filter(({ kind }) => kind !== without).length;
  const [above, own] = [lines.slice(0, start), lines.slice(start, end)];
  const place = (without: Change['kind']) => {
    const length = count(own, without);
    const first = count(above, without) + (length === 0 ? 0 : 1);
    return length === 1 ? `${first}` : `${first},${length}`;
  };
  const text = own.map(({ kind, line }) =>
    line.endsWith('\n') ? kind + line : `${kind}${line}\n\\ No newline at end of file\n`,
  );
  return `@@ -${place('+')} +${place('-')} @@\n${text.join('')}`;
}

/** git ends a name that holds a space with a tab. */
function named(path: string): string {
  return path.includes(' ') && !path.startsWith('"') ? `${path}\t` : path;
}

/** git's way of writing names with unusual characters: bytes in octal, within quotes. */
function quoted(path: string): string {
  if (/^[^\u0000-\u001f"\\\u007f-\uffff]*$/.test(path)) return path;
  const bytes = [...Buffer.from(path)].map((byte) => {
    if (byte === 0x22 || byte === 0x5c) return `\\${String.fromCharCode(byte)}`;
    const isPlain = byte >= 0x20 && byte < 0x7f;
    return isPlain ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, '0')}`;
  });
  return `"${bytes.join('')}"`;
}
