import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { knownStatuses, meaningOf } from '../../../../src/platforms/render/status.js';

test('every status of Render’s own description is known, and no other', async () => {
  const files = ['test/support/schemas/render.json', 'test/support/schemas/render-openapi.json'];
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8').catch(() => '')));
  const description = JSON.parse(texts.find(Boolean) ?? '{}');
  expect([...description.components.schemas.deployStatus.enum].sort()).toEqual([...knownStatuses].sort());
});

test('no word that nobody knows ends the wait', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom('constructor', '__proto__', '', undefined)), (word) => {
      fc.pre(!knownStatuses.includes(word ?? ''));
      expect(meaningOf(word)).toEqual({ outcome: 'running', known: false });
    }),
  );
});

test('a failed deploy is no cancelled one, and a deactivated one is neither', () => {
  expect(['build_failed', 'canceled', 'deactivated', 'live'].map((word) => meaningOf(word).outcome)).toEqual([
    'failed',
    'canceled',
    'deactivated',
    'live',
  ]);
});
