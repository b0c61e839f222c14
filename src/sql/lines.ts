/** Turns offsets into a text into lines and columns, both from 1. */
export interface LineIndex {
  at(offset: number): { readonly line: number; readonly column: number };
}

/** Reads the text once; each look-up is a binary search. `firstLine` is the line on which the text starts. */
export function lineIndex(text: string, firstLine = 1): LineIndex {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return {
    at(offset) {
      const line = lastNotAbove(starts, offset);
      return { line: firstLine + line, column: offset - (starts[line] ?? 0) + 1 };
    },
  };
}

function lastNotAbove(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** PostgreSQL counts characters from 1 where JavaScript counts UTF-16 units from 0. */
export function offsetOfCharacter(text: string, position: number): number {
  let offset = 0;
  for (let character = 1; character < position && offset < text.length; character++) {
    offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  }
  return offset;
}
