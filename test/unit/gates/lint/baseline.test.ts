import { describe, expect, test } from '@jest/globals';
import { readBaseline, writeBaseline } from '../../../../src/gates/muting/baseline.js';
import { pairs } from '../../../support/history.js';
import { runLint } from '../../../support/lint.js';

const made = 'create table orders (id int primary key, note text, kind text);';

function lintOf(up: string, baseline?: string) {
  const head = pairs(['1_a', '2_b'], { '1_a': { up: made }, '2_b': { up } });
  const known =
    baseline === undefined ? {} : { baseline: readBaseline(baseline, 'lockkeeper-baseline.json') };
  return runLint({ head, base: pairs(['1_a'], { '1_a': { up: made } }), ...known });
}

/** The rules that speak of a text once its first state is in the baseline. */
async function spoken(before: string, after: string): Promise<readonly string[]> {
  const baseline = writeBaseline((await lintOf(before)).findings);
  return (await lintOf(after, baseline)).findings.map(({ rule }) => rule);
}

const first = 'alter table orders alter note set not null;';

describe('what the baseline holds of a statement stays muted', () => {
  test.each([
    ['when nothing moved', first],
    ['when lines move', `-- why\n\n\nselect 1;\n${first}`],
    [
      'when it is written in other lines and with other capitals',
      'ALTER TABLE Orders\n  ALTER note -- !\n  SET NOT NULL;',
    ],
  ])('%s', async (_when, after) => expect(await spoken(first, after)).not.toContain('set-not-null-scans'));
});

describe('another statement comes back', () => {
  test.each([
    ['on another column', first, 'alter table orders alter kind set not null;', 'set-not-null-scans'],
    [
      'beside the known one',
      first,
      `${first} alter table orders alter kind set not null;`,
      'set-not-null-scans',
    ],
    [
      'under the same name',
      'create index i on orders (note);',
      'create index i on orders (kind);',
      'index-not-concurrent',
    ],
    [
      'with another text in quotes',
      `alter table orders add constraint c check (note <> 'a');`,
      `alter table orders add constraint c check (note <> 'A');`,
      'constraint-scans',
    ],
    [
      'that only differs far behind',
      `update orders set note = '${'x'.repeat(200)}', kind = 'a';`,
      `update orders set note = '${'x'.repeat(200)}', kind = 'b';`,
      'rows-without-where',
    ],
  ])('%s', async (_how, ...[before, after, rule]) => expect(await spoken(before, after)).toContain(rule));
});
