/**
 * Splits a command into its arguments the way a POSIX shell would, with quotes and backslashes and nothing else:
 * no variables, no globs, no operators. Undefined when a quote is left open or a backslash ends the text.
 */
export function splitWords(text: string): readonly string[] | undefined {
  const words: string[] = [];
  let rest = text.trimStart();
  while (rest !== '') {
    const word = readWord(rest);
    if (!word) return undefined;
    words.push(word.text);
    rest = rest.slice(word.length).trimStart();
  }
  return words;
}

const piece = /^(?:'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"|\\([\s\S])|([^\s'"\\]+))/;

function readWord(text: string): { readonly text: string; readonly length: number } | undefined {
  let word = '';
  let length = 0;
  while (length < text.length && !/\s/.test(text.charAt(length))) {
    const match = piece.exec(text.slice(length));
    if (!match) return undefined;
    const [whole, single, double, escaped, plain] = match;
    word += single ?? double?.replace(/\\(["\\$`])/g, '$1') ?? escaped ?? plain ?? '';
    length += whole.length;
  }
  return { text: word, length };
}
