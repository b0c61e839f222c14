import type { Problem } from '../../core/errors.js';

/**
 * The words of the input `mention` as Slack's sequences: `U...` and `W...` are people, `S...` groups, and `here` and
 * `channel` are themselves. Anything else is left out: `mentionProblems` tells it.
 */
export function parseMentions(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => sequenceOf(word) ?? []);
}

/** The words that Slack cannot mention: a name would show as text and call nobody. */
export function mentionProblems(words: readonly string[]): readonly Problem[] {
  return words
    .filter((word) => sequenceOf(word) === undefined)
    .map((word) => ({
      what: `${JSON.stringify(word)} is no id that Slack can mention`,
      where: 'mention',
      why: 'a name would show as text and call nobody',
      fix: 'give the member id (U...: profile, three dots, "Copy member ID"), a group id (S...), here or channel',
    }));
}

function sequenceOf(given: string): string | undefined {
  const word = given.replace(/^@/, '');
  if (/^[UW][A-Z0-9]{2,}$/.test(word)) return `<@${word}>`;
  if (/^S[A-Z0-9]{2,}$/.test(word)) return `<!subteam^${word}>`;
  return word === 'here' || word === 'channel' ? `<!${word}>` : undefined;
}
