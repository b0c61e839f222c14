import { UserError } from '../../core/errors.js';

/**
 * The words of the input `mention` as Slack's sequences: `U...` and `W...` are people, `S...` groups, and `here` and
 * `channel` are themselves. Throws `UserError` for anything else: a name would show as text and call nobody.
 */
export function parseMentions(words: readonly string[]): readonly string[] {
  const parsed = words.map((word) => ({ word, sequence: sequenceOf(word.replace(/^@/, '')) }));
  const unknown = parsed.filter(({ sequence }) => sequence === undefined);
  if (unknown.length > 0) {
    throw new UserError(
      unknown.map(({ word }) => ({
        what: `${JSON.stringify(word)} is no id that Slack can mention`,
        where: 'mention',
        why: 'a name would show as text and call nobody',
        fix: 'give the member id (U...: profile, three dots, "Copy member ID"), a group id (S...), here or channel',
      })),
    );
  }
  return parsed.flatMap(({ sequence }) => (sequence === undefined ? [] : [sequence]));
}

function sequenceOf(word: string): string | undefined {
  if (/^[UW][A-Z0-9]{2,}$/.test(word)) return `<@${word}>`;
  if (/^S[A-Z0-9]{2,}$/.test(word)) return `<!subteam^${word}>`;
  return word === 'here' || word === 'channel' ? `<!${word}>` : undefined;
}
