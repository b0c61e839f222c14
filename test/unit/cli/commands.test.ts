import { expect, test } from '@jest/globals';
import { commands } from '../../../src/cli/commands.js';

test('each command stands in the list once', () => {
  const names = commands.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});
