import { describe, expect, test } from '@jest/globals';
import { jsonPathProblem, parseJson, valuesAt } from '../../../src/http/json-path.js';

const document = {
  status: 'ok',
  git: { commit: 'abc' },
  checks: [
    { name: 'db', up: true },
    { name: 'mq', up: false },
  ],
};

describe('paths into JSON', () => {
  test.each([
    ['status', ['ok']],
    ['git.commit', ['abc']],
    ['checks.1.name', ['mq']],
    ['checks.length', []],
    ['git.constructor', []],
    ['status.length', []],
    ['nothing.there', []],
    ['$.git.commit', ['abc']],
    ['$.checks[*].name', ['db', 'mq']],
    ['$.checks[?@.up == false].name', ['mq']],
    ['$.nothing', []],
  ])('%s', (path, expected) => {
    expect(valuesAt(document, path)).toEqual(expected);
    expect(jsonPathProblem(path)).toBeUndefined();
  });

  test.each(['', 'a..b', '.a', '$.checks[', '$a'])('%j is told as no path', (path) => {
    expect(jsonPathProblem(path)).not.toBeUndefined();
  });
});

test('text that is no JSON is nothing, null is null', () => {
  expect(parseJson('{"a":')).toBeUndefined();
  expect(parseJson('null')).toBeNull();
});
