import type { SqlRule } from '../rule.js';

/** What the rules could not judge. */
export const statementNotRead: SqlRule = {
  info: {
    id: 'statement-not-read',
    title: 'A statement could not be read, so nothing is known of it',
    severity: 'off',
    cost: 'unknown',
    versions: 'all',
    why: 'Dynamic EXECUTE, variables of psql and what the grammar refuses are told in the summary and judged by no rule. A project that wants none of them switches this on.',
    bad: "DO $$BEGIN EXECUTE 'DROP TABLE ' || current_setting('app.table'); END$$;",
    good: 'DROP TABLE orders;',
    mend: 'Write the statement out, or mute it with the reason why it is safe.',
  },
  kinds: [],
  *check() {},
  *checkUnread({ text, problem }) {
    yield {
      title: `this could not be read: ${problem}`,
      fix: 'write the statement out, or mute it with the reason why it is safe',
      subject: text.replace(/\s+/g, ' ').slice(0, 80),
    };
  },
};
