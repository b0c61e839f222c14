import { expect, test } from '@jest/globals';
import { pullRequestOf } from '../../../src/publish/github/pull-request.js';

const pull = { owner: 'OWNER', repo: 'shop', number: 7 };

test.each([
  ['a pull request', { pull_request: { number: 7 } }, pull],
  ['a comment on a pull request', { issue: { number: 7, pull_request: {} } }, pull],
  ['a comment on an issue', { issue: { number: 7 } }, undefined],
  ['a run after a pull request’s run', { workflow_run: { pull_requests: [{ number: 7 }] } }, pull],
  ['a run after a fork’s run', { workflow_run: { pull_requests: [] } }, undefined],
  ['a push', { ref: 'refs/heads/main' }, undefined],
  ['a number that is none', { pull_request: { number: '7' } }, undefined],
  ['no event', undefined, undefined],
])('the pull request of %s', (_name, event, expected) => {
  expect(pullRequestOf(event, 'OWNER/shop')).toEqual(expected);
});

test.each([undefined, '', 'shop', 'a/b/c'])('none in a repository called %j', (repository) => {
  expect(pullRequestOf({ pull_request: { number: 7 } }, repository)).toBeUndefined();
});
