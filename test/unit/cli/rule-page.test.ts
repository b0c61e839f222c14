import { expect, test } from '@jest/globals';
import { rulePage } from '../../../src/cli/explain.js';
import { setNotNullScans } from '../../../src/rules/rules/set-not-null-scans.js';

test('a rule of SQL tells which lock it is about, and on which servers', () => {
  const page = rulePage(setNotNullScans.info);
  expect(page).toContain(
    'What it costs: ACCESS EXCLUSIVE on the table, with a scan; no scan where a validated CHECK (column IS NOT NULL) is there. PostgreSQL: all.',
  );
});

test('a rule about something else has no such line', () => {
  const { id, title, severity, why, mend } = setNotNullScans.info;
  expect(rulePage({ id, title, severity, why, mend })).not.toContain('What it costs');
});
