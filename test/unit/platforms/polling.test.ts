import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nextLook } from '../../../src/platforms/polling.js';
import { noStages, seeStage, stagesOf } from '../../../src/platforms/stages.js';

const times = {
  elapsed: fc.integer({ min: 0, max: 7_200_000 }),
  remaining: fc.integer({ min: -1000, max: 7_200_000 }),
};

test('looks are 5 seconds apart or more, but for the last one, which is at the deadline', () => {
  fc.assert(
    fc.property(fc.record(times), ({ elapsed, remaining }) => {
      const pause = nextLook({ elapsed, remaining });
      expect(pause).toBeLessThanOrEqual(Math.max(0, remaining));
      if (remaining >= 15_000) expect(pause).toBeGreaterThanOrEqual(5_000);
      if (pause > 0 && pause < 5_000) expect(pause).toBe(remaining);
    }),
  );
});

test('half an hour of waiting asks less than 200 times', () => {
  let elapsed = 0;
  let looks = 0;
  for (; elapsed < 1_800_000; looks++) elapsed += nextLook({ elapsed, remaining: 1_800_000 - elapsed }) || 1;
  expect(looks).toBeLessThan(200);
});

const anySight = fc.record({
  name: fc.constantFrom('', 'created', 'build', 'update', 'odd'),
  after: fc.integer({ min: 0, max: 60_000 }),
});
const ranks: Readonly<Record<string, number>> = { created: 0, build: 1, update: 2 };

test('stages add up to the time since the first, and known ones never go backward', () => {
  fc.assert(
    fc.property(fc.array(anySight), (sights) => {
      let track = noStages;
      let now = 0;
      let first: number | undefined;
      for (const { name, after } of sights) {
        now += after;
        const rank = ranks[name];
        track = seeStage(track, { name, ...(rank === undefined ? {} : { rank }) }, now);
        if (track.current) first ??= now;
      }
      const stages = stagesOf(track, now);
      expect(stages.reduce((sum, { durationMs }) => sum + durationMs, 0)).toBe(now - (first ?? now));
      const known = stages.flatMap(({ name }) => ranks[name] ?? []);
      expect(known).toEqual([...known].sort());
    }),
  );
});
