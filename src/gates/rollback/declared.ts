/** What a migration's author says of the code of before. */
export interface Declared {
  readonly safe: boolean;
  readonly reason: string;
}

const comment = /(?:--|#|\/\/)[ \t]*lockkeeper:[ \t]*rollback[ \t]+(safe|unsafe)[ \t]*:[ \t]*(\S[^\r\n]*)/g;

/**
 * The comment `lockkeeper: rollback safe: <why>`, or `unsafe`, in one of a migration's files. Without a reason it says
 * nothing; of several, one that says unsafe holds.
 */
export function readDeclared(texts: readonly string[]): Declared | undefined {
  const all = texts.flatMap((text) =>
    [...text.matchAll(comment)].map(([, word, reason = '']) => ({
      safe: word === 'safe',
      reason: reason.replace(/\*\/\s*$/, '').trim(),
    })),
  );
  return all.find(({ safe }) => !safe) ?? all[0];
}
