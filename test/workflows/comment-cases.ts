import assert from 'node:assert/strict';
import { commentMarker } from '../../src/publish/comment.js';
import type { WorkflowCase } from './case.js';
import { errorsOf, step } from './log.js';
import type { Layers } from './repository.js';
import { goodChange, wrongDown } from './shop.js';

const bot = 'github-actions[bot]';
const marker = commentMarker('Gate/migrations');

/** The comment on the pull request, as GitHub keeps or refuses it. `base` as for the actions by themselves. */
export function commentCases(base: Layers): readonly WorkflowCase[] {
  return [
    {
      name: 'a failing pull request gets one comment of the whole pipeline',
      workflow: 'comment.yml',
      base,
      change: { files: wrongDown },
      succeeds: false,
      check(_run, github) {
        assert.equal(github.comments.length, 1);
        const [comment] = github.comments;
        assert.ok(comment?.body.startsWith(marker), comment?.body);
        assert.match(comment?.body ?? '', /failed[\s\S]*orders\.note/);
      },
    },
    {
      name: 'the comment of an earlier push turns green in its place, and nobody else is touched',
      workflow: 'comment.yml',
      base,
      change: { files: goodChange },
      prepare(github) {
        github.add('somebody', `${marker}\nmine`);
        github.add(bot, `${marker}\n## Lockkeeper failed`);
      },
      succeeds: true,
      check(_run, github) {
        assert.deepEqual(
          github.comments.map(({ id, login }) => [id, login]),
          [
            [1, 'somebody'],
            [2, bot],
          ],
        );
        assert.equal(github.comments[0]?.body, `${marker}\nmine`);
        assert.match(github.comments[1]?.body ?? '', /passed/);
      },
    },
    {
      name: 'a clean pull request gets no comment',
      workflow: 'comment.yml',
      base,
      change: { files: goodChange },
      succeeds: true,
      check(_run, github) {
        assert.deepEqual(github.comments, []);
      },
    },
    {
      name: 'a fork with its read-only token still gets verdict, annotations and summary, and one notice',
      workflow: 'comment.yml',
      base,
      change: { files: wrongDown },
      prepare(github) {
        github.fail({
          method: 'POST',
          status: 403,
          message: 'Resource not accessible by integration',
          times: 9,
        });
      },
      succeeds: false,
      check(run, github) {
        assert.deepEqual(github.comments, []);
        assert.equal(step(run, 'gate').outputs.verdict, 'failed');
        assert.equal(errorsOf(run).length, 1);
        const notices = run.annotations.filter(({ level }) => level === 'notice');
        assert.deepEqual(
          notices.map(({ message }) => /token may not write/.test(message)),
          [true],
        );
        assert.match(step(run, 'gate/report').summary, /orders\.note/);
      },
    },
    {
      name: 'a fork without findings stays green although no comment can be written',
      workflow: 'comment.yml',
      base,
      change: { files: goodChange },
      prepare(github) {
        github.add(bot, `${marker}\n## Lockkeeper failed`);
        github.fail({
          method: 'PATCH',
          status: 403,
          message: 'Resource not accessible by integration',
          times: 9,
        });
      },
      succeeds: true,
      check(run) {
        assert.equal(step(run, 'gate').outputs.verdict, 'passed');
        assert.equal(run.annotations.filter(({ level }) => level === 'notice').length, 1);
      },
    },
  ];
}
