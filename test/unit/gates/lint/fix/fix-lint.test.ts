import { describe, expect, test } from '@jest/globals';
import { type FixProject, fixFiles, fixProject } from '../../../../support/fix.js';

const shop = {
  name: 'shop',
  up: 'CREATE TABLE orders (id bigint PRIMARY KEY, total int, code text);\nINSERT INTO orders VALUES (1);\n',
  down: 'DROP TABLE orders;\n',
};

const fix = (up: string, down: string, more: Partial<FixProject> = {}) =>
  fixProject({
    layout: 'golang-migrate',
    base: [shop],
    change: [{ name: 'new', up, down }],
    // It would speak of nearly all of these.
    levels: { 'lock-without-timeout': 'off' },
    ...more,
  });

const why = async (up: string, down: string, more: Partial<FixProject> = {}) => {
  const { texts, declined } = await fix(up, down, more);
  expect(texts.size).toBe(0);
  return declined.map((one) => `${one.finding.rule}: ${one.why}`);
};

describe('what is alone in its migration is mended in place', () => {
  const up = 'CREATE INDEX a ON orders (total);\n';
  const down = 'DROP INDEX a;\n';

  test.each([
    ['dbmate', '-- migrate:up transaction:false', '-- migrate:down transaction:false'],
    ['sql-migrate', '-- +migrate Up notransaction', '-- +migrate Down notransaction'],
    ['goose', '-- +goose NO TRANSACTION\n-- +goose Up', '-- +goose Down'],
  ] as const)('with the directive of %s on both directions', async (layout, head, middle) => {
    const { texts } = await fix(up, down, { layout });
    expect([...texts]).toEqual([
      [
        'db/migrations/20260102000000_new.sql',
        `${head}\nCREATE INDEX CONCURRENTLY a ON orders (total);\n\n${middle}\nDROP INDEX CONCURRENTLY a;\n`,
      ],
    ]);
  });

  test.each([
    ['sqlx', ['migrations/0002_new.up.sql', 'migrations/0002_new.down.sql'], '-- no-transaction\n'],
    ['golang-migrate', ['migrations/0002_new.up.sql', 'migrations/0002_new.down.sql'], ''],
    ['diesel', ['migrations/2026-01-02-000000_new/up.sql', 'migrations/2026-01-02-000000_new/down.sql'], ''],
    ['flyway', ['db/V2__new.sql', 'db/U2__new.sql'], ''],
  ] as const)('with what %s reads', async (layout, [upFile, downFile], first) => {
    const { texts } = await fix(up, down, { layout });
    expect(texts.get(upFile)).toBe(`${first}CREATE INDEX CONCURRENTLY a ON orders (total);\n`);
    expect(texts.get(downFile)).toBe(`${first}DROP INDEX CONCURRENTLY a;\n`);
    const beside = [...texts].filter(([path]) => !path.endsWith('.sql'));
    const expected: Readonly<Record<string, readonly unknown[]>> = {
      diesel: [['migrations/2026-01-02-000000_new/metadata.toml', 'run_in_transaction = false\n']],
      flyway: [
        ['db/V2__new.sql.conf', 'executeInTransaction=false\n'],
        ['db/U2__new.sql.conf', 'executeInTransaction=false\n'],
      ],
    };
    expect(beside).toEqual(expected[layout] ?? []);
  });

  test('BEGIN, COMMIT and limits of the transaction go', async () => {
    const { texts } = await fix(`BEGIN;\nSET LOCAL lock_timeout = '2s';\n-- why\n${up}COMMIT;\n`, down);
    expect(texts.get('migrations/0002_new.up.sql')).toBe(
      '-- why\nCREATE INDEX CONCURRENTLY a ON orders (total);\n',
    );
  });
});

describe('what has company moves into a migration behind all others', () => {
  test('with its comment and the way back; the rest stays byte for byte, line ends of Windows too', async () => {
    const { texts } = await fix(
      '-- first\r\nALTER TABLE orders ADD COLUMN note text;   -- kept\r\n\r\n-- for the search\r\nCREATE INDEX a ON orders (note);\r\n',
      'DROP INDEX a;\r\nALTER TABLE orders DROP COLUMN note;\r\n',
    );
    expect(Object.fromEntries(texts)).toEqual({
      'migrations/0002_new.up.sql': '-- first\r\nALTER TABLE orders ADD COLUMN note text;   -- kept\r\n',
      'migrations/0002_new.down.sql': 'ALTER TABLE orders DROP COLUMN note;\r\n',
      'migrations/0003_create_a.up.sql':
        '-- for the search\r\nCREATE INDEX CONCURRENTLY a ON orders (note);\r\n',
      'migrations/0003_create_a.down.sql': 'DROP INDEX CONCURRENTLY a;\r\n',
    });
  });

  test('a following migration takes a number that the base has not taken meanwhile', async () => {
    const { texts } = await fix(
      'ALTER TABLE orders ADD CONSTRAINT c CHECK (total > 0);\n',
      'ALTER TABLE orders DROP CONSTRAINT c;\n',
      {
        change: [
          {
            name: 'new',
            up: 'ALTER TABLE orders ADD CONSTRAINT c CHECK (total > 0);\n',
            down: 'ALTER TABLE orders DROP CONSTRAINT c;\n',
          },
        ],
        base: [shop, { name: 'b', up: 'SELECT 1;', down: 'SELECT 1;' }],
      },
    );
    expect([...texts.keys()]).toEqual([
      'migrations/0003_new.up.sql',
      'migrations/0004_validate_c.up.sql',
      'migrations/0004_validate_c.down.sql',
    ]);
  });
});

describe('what does not hang together is mended in one round', () => {
  const letters = ['a', 'b', 'c', 'd', 'e', 'f'];
  const up = letters.map((one) => `CREATE INDEX ${one} ON orders (total);\n`).join('');

  test('and numbered in the order of its statements; the first one stays', async () => {
    const down = letters.map((one) => `DROP INDEX ${one};\n`).join('');
    const { texts, mended } = await fix(up, down);
    expect(mended).toHaveLength(6);
    expect([...texts.keys()].filter((path) => path.endsWith('.up.sql'))).toEqual([
      'migrations/0002_new.up.sql',
      'migrations/0003_create_b.up.sql',
      'migrations/0004_create_c.up.sql',
      'migrations/0005_create_d.up.sql',
      'migrations/0006_create_e.up.sql',
      'migrations/0007_create_f.up.sql',
    ]);
    expect(texts.get('migrations/0002_new.up.sql')).toBe('CREATE INDEX CONCURRENTLY a ON orders (total);\n');
  });

  test('one that must not be made holds back no other', async () => {
    const down = letters.map((one) => (one === 'd' ? '' : `DROP INDEX ${one};\n`)).join('');
    const { texts, mended, declined } = await fix(up, down);
    expect(mended.map(({ subject }) => subject)).toEqual(
      ['b', 'c', 'e', 'f'].map((one) => `public.orders ${one}`),
    );
    expect(declined.map(({ finding, why: reason }) => [finding.subject, reason])).toEqual([
      ['public.orders a', 'its down would have nothing left'],
      ['public.orders d', 'a rewrite would leave another schema behind after the down: mend the down first'],
    ]);
    expect(texts.get('migrations/0002_new.up.sql')).toContain('CREATE INDEX d ON orders (total);');
  });
});

test('what moves out of a migration without a way back gets one of its own', async () => {
  const { texts } = await fix(
    'UPDATE orders SET total = 0 WHERE id = 1;\nCREATE INDEX a ON orders (total);\n',
    '-- lockkeeper: irreversible: the totals of before are gone\n',
  );
  expect(Object.fromEntries(texts)).toEqual({
    'migrations/0002_new.up.sql': 'UPDATE orders SET total = 0 WHERE id = 1;\n',
    'migrations/0003_create_a.up.sql': 'CREATE INDEX CONCURRENTLY a ON orders (total);\n',
    'migrations/0003_create_a.down.sql': 'DROP INDEX CONCURRENTLY a;\n',
  });
});

describe('how long a migration waits for its locks is said at its top', () => {
  const up = '-- what people write\nALTER TABLE orders ADD COLUMN note text;\n';
  const down = 'ALTER TABLE orders DROP COLUMN note;\n';
  const levels = { 'lock-without-timeout': 'warning' } as const;

  test('in both directions, for the transaction', async () => {
    const { texts } = await fix(up, down, { levels });
    expect(Object.fromEntries(texts)).toEqual({
      'migrations/0002_new.up.sql': `SET LOCAL lock_timeout = '2s';\n${up}`,
      'migrations/0002_new.down.sql': `SET LOCAL lock_timeout = '2s';\n${down}`,
    });
  });

  test('below the markers of a runner', async () => {
    const { texts } = await fix(up, down, { levels, layout: 'goose' });
    expect([...texts.values()]).toEqual([
      `-- +goose Up\nSET LOCAL lock_timeout = '2s';\n${up}\n-- +goose Down\nSET LOCAL lock_timeout = '2s';\n${down}`,
    ]);
  });

  test('and is taken back where no transaction ends it', async () => {
    const alone = (text: string) => `VACUUM orders;\n${text}`;
    const { texts } = await fix(alone(up), alone(down), { levels, layout: 'flyway' });
    expect(texts.get('db/V2__new.sql')).toBe(
      `SET lock_timeout = '2s';\n${alone(up).trimEnd()}\nRESET lock_timeout;\n`,
    );
  });

  test('not where the migration opens its transactions itself', async () => {
    const { declined } = await fix(`BEGIN;\n${up}COMMIT;\n`, down, { levels });
    expect(declined.map((one) => one.why)).toEqual([
      'it opens its transactions itself: set lock_timeout behind each BEGIN',
    ]);
  });
});

describe('IF NOT EXISTS behind CONCURRENTLY', () => {
  const up = '  CREATE INDEX CONCURRENTLY IF NOT EXISTS a ON orders (total);\n';

  test('gives way to a DROP before it where statements run one by one', async () => {
    const { texts } = await fix(up, 'DROP INDEX CONCURRENTLY a;\n', {
      layout: 'flyway',
    });
    expect(texts.get('db/V2__new.sql')).toBe(
      '  DROP INDEX CONCURRENTLY IF EXISTS a;\n  CREATE INDEX CONCURRENTLY a ON orders (total);\n',
    );
  });

  test('stays where two statements are one transaction, and is told', async () => {
    expect(await why(up, 'DROP INDEX CONCURRENTLY a;\n')).toEqual([
      expect.stringContaining(
        'concurrently-if-not-exists: its runner sends two statements as one transaction',
      ),
    ]);
  });
});

describe('what is not safe to rewrite is declined, with the reason', () => {
  test('a later migration that cannot be read, with its place', async () => {
    const up = 'ALTER TABLE orders ADD COLUMN note text;\nCREATE INDEX a ON orders (total);';
    const down = 'DROP INDEX a;\nALTER TABLE orders DROP COLUMN note;';
    const hidden = {
      name: 'after',
      up: "\nDO $$ BEGIN EXECUTE current_setting('shop.sql'); END $$;",
      down: 'SELECT 1;',
    };
    expect(await why(up, down, { change: [{ name: 'new', up, down }, hidden] })).toContain(
      'index-not-concurrent: what stands behind it at migrations/0003_after.up.sql:2:21 cannot be read',
    );
  });

  test.each([
    [
      'a later statement needs the unique index',
      "CREATE UNIQUE INDEX a ON orders (code);\nINSERT INTO orders (id, code) VALUES (7, 'x') ON CONFLICT (code) DO NOTHING;",
      'DELETE FROM orders WHERE id = 7;\nDROP INDEX a;',
      'the INSERT behind it may need what it does',
    ],
    [
      'dynamic SQL behind it',
      "CREATE INDEX a ON orders (code);\nDO $$ BEGIN EXECUTE 'SELECT ' || 1; END $$;",
      'SELECT 1;\nDROP INDEX a;',
      'another statement of its file cannot be read',
    ],
    [
      'a search_path before it',
      'SET search_path = public;\nCREATE INDEX a ON orders (code);',
      'DROP INDEX a;\nSELECT 1;',
      'a SET before it says how it runs, and does not hold in another file',
    ],
    [
      'a down that forgets the index',
      'ALTER TABLE orders ADD COLUMN note text;\nCREATE INDEX a ON orders (total);',
      'ALTER TABLE orders DROP COLUMN note;',
      'a rewrite would leave another schema behind after the down: mend the down first',
    ],
    [
      'a down that does more',
      'CREATE INDEX a ON orders (total);',
      'DROP INDEX a;\nSELECT 1;',
      'its down does more than undo it',
    ],
    [
      'a line that holds something else',
      'ALTER TABLE orders ADD COLUMN note text; CREATE INDEX a ON orders (total);',
      'DROP INDEX a;\nALTER TABLE orders DROP COLUMN note;',
      'it shares its line with something else',
    ],
    [
      'no name',
      'CREATE INDEX ON orders (total);',
      'DROP INDEX orders_total_idx;',
      'the index has no name: give it one',
    ],
  ])('%s', async (...[, up, down, reason]) => {
    expect(await why(`${up}\n`, `${down}\n`)).toContain(`index-not-concurrent: ${reason}`);
  });

  test('several indexes in one DROP', async () => {
    const up = 'CREATE INDEX a ON orders (total);\nCREATE INDEX b ON orders (total);\n';
    const base = [shop, { name: 'i', up, down: 'DROP INDEX b;\nDROP INDEX a;\n' }];
    const found = await why('DROP INDEX a, b;\n', up, { base });
    expect(new Set(found)).toEqual(
      new Set(['drop-index-not-concurrent: CONCURRENTLY drops one index at a time: name one a statement']),
    );
  });

  test('a runner that is not known, until it has shown that it can', async () => {
    const head = {
      'db/001_a.sql': 'CREATE TABLE orders (id bigint PRIMARY KEY);\nINSERT INTO orders VALUES (1);\n',
    };
    const own = { 'db/003_c.sql': 'CREATE INDEX c ON orders (id);\n' };
    const shown = { 'db/002_b.sql': '-- no-transaction\nCREATE INDEX CONCURRENTLY b ON orders (id);\n' };
    const place = { name: 'sql-forward', dir: 'db' } as const;
    const unknown = await fixFiles({ ...place, base: head, head: { ...head, ...own } });
    expect(unknown.declined.map((one) => one.why)).toEqual([
      expect.stringContaining('nothing shows that its runner can'),
    ]);
    const known = await fixFiles({
      ...place,
      base: { ...head, ...shown },
      head: { ...head, ...shown, ...own },
    });
    expect([...known.texts]).toEqual([
      ['db/003_c.sql', '-- no-transaction\nCREATE INDEX CONCURRENTLY c ON orders (id);\n'],
    ]);
  });

  test('Drizzle, whose migrations only its own tool writes down in its journal', async () => {
    const entry = (idx: number, tag: string) => ({ idx, version: '7', when: idx, tag, breakpoints: true });
    const journal = (...entries: ReturnType<typeof entry>[]) =>
      JSON.stringify({ version: '7', dialect: 'postgresql', entries });
    const base = {
      'drizzle/0000_a.sql': 'CREATE TABLE orders (id bigint PRIMARY KEY, total int);\n',
      'drizzle/meta/_journal.json': journal(entry(0, '0000_a')),
    };
    const head = {
      ...base,
      'drizzle/0001_b.sql': 'ALTER TABLE orders ADD CONSTRAINT paid CHECK (total > 0);\n',
      'drizzle/meta/_journal.json': journal(entry(0, '0000_a'), entry(1, '0001_b')),
    };
    const found = await fixFiles({ base, head, name: 'sql-forward', dir: 'drizzle' });
    expect([...found.texts.keys()].filter((path) => path !== 'drizzle/0001_b.sql')).toEqual([]);
    expect(found.declined.map((one) => `${one.finding.rule}: ${one.why}`)).toEqual([
      expect.stringMatching(/^constraint-scans: .* made by drizzle-kit; npx drizzle-kit generate --custom/),
    ]);
  });

  test('Flyway that would wait for its own lock', async () => {
    const found = await why('CREATE INDEX a ON orders (total);\n', 'DROP INDEX a;\n', {
      layout: 'flyway',
      more: { 'flyway.conf': '' },
    });
    expect(found).toContain(
      'index-not-concurrent: Flyway waits for its own lock there: set flyway.postgresql.transactional.lock=false in flyway.conf first',
    );
  });
});

describe('a key', () => {
  const levels = { 'lock-without-timeout': 'off' } as const;

  test('that is alone becomes its index in place, and is taken over by a migration behind', async () => {
    const { texts } = await fix(
      'ALTER TABLE orders ADD UNIQUE (code) DEFERRABLE;\n',
      'ALTER TABLE orders DROP CONSTRAINT orders_code_key;\n',
    );
    expect(Object.fromEntries(texts)).toEqual({
      'migrations/0002_new.up.sql': 'CREATE UNIQUE INDEX CONCURRENTLY orders_code_key ON orders (code);\n',
      'migrations/0002_new.down.sql': 'DROP INDEX CONCURRENTLY orders_code_key;\n',
      'migrations/0003_add_orders_code_key.up.sql':
        'ALTER TABLE orders ADD CONSTRAINT orders_code_key UNIQUE USING INDEX orders_code_key DEFERRABLE;\n',
      'migrations/0003_add_orders_code_key.down.sql': `ALTER TABLE orders DROP CONSTRAINT orders_code_key;
-- The index goes with the constraint, and the way back before this one drops it.
CREATE UNIQUE INDEX orders_code_key ON orders (code);
`,
    });
  });

  test('with company goes into two migrations of its own, with its comment; so does its dropping', async () => {
    const { texts } = await fix(
      'ALTER TABLE orders ADD COLUMN note text;\n-- one each\nALTER TABLE orders ADD CONSTRAINT "Code once" UNIQUE (code) INCLUDE (id);\n',
      'ALTER TABLE orders\n  DROP CONSTRAINT "Code once",\n  DROP COLUMN note;\n',
    );
    expect(texts.get('migrations/0002_new.up.sql')).toBe('ALTER TABLE orders ADD COLUMN note text;\n');
    expect(texts.get('migrations/0002_new.down.sql')).toBe('ALTER TABLE orders\n  DROP COLUMN note;\n');
    expect(texts.get('migrations/0003_create_code_once.up.sql')).toBe(
      '-- one each\nCREATE UNIQUE INDEX CONCURRENTLY "Code once" ON orders (code) INCLUDE (id);\n',
    );
    expect(texts.get('migrations/0004_add_code_once.up.sql')).toBe(
      'ALTER TABLE orders ADD CONSTRAINT "Code once" UNIQUE USING INDEX "Code once";\n',
    );
  });

  test.each([
    ['over columns that may be null', 'ADD CONSTRAINT k PRIMARY KEY (code)', 'code may be null: '],
    [
      'that says how it is stored',
      'ADD CONSTRAINT k UNIQUE (code) WITH (fillfactor = 70)',
      'it says how its',
    ],
    [
      'that a foreign key beside it needs',
      'ADD CONSTRAINT k UNIQUE (code), ADD CONSTRAINT f FOREIGN KEY (code) REFERENCES orders (code)',
      'another command of its ALTER TABLE may need what it does',
    ],
  ])('%s stays', async (...[, command, reason]) => {
    const base = [{ ...shop, up: shop.up.replace('id bigint PRIMARY KEY', 'id bigint') }];
    const found = await fix(`ALTER TABLE orders ${command};\n`, `ALTER TABLE orders DROP CONSTRAINT k;\n`, {
      base,
      levels: { ...levels, 'constraint-scans': 'off' },
    });
    expect(found.texts.size).toBe(0);
    expect(found.declined.map((one) => one.why)).toEqual([expect.stringContaining(reason)]);
  });

  test('an INSERT behind it may need the key', async () => {
    const up =
      'ALTER TABLE orders ADD CONSTRAINT k UNIQUE (code);\nINSERT INTO orders VALUES (7) ON CONFLICT ON CONSTRAINT k DO NOTHING;\n';
    expect(
      await why(up, 'DELETE FROM orders WHERE id = 7;\nALTER TABLE orders DROP CONSTRAINT k;\n'),
    ).toEqual(['constraint-builds-index: the INSERT behind it may need what it does']);
  });
});

describe('a constraint behind a new column', () => {
  const down = 'ALTER TABLE orders DROP COLUMN kind;\n';

  test('stands beside it instead, NOT VALID, under the name that the server would choose', async () => {
    const { texts } = await fix(
      'ALTER TABLE orders\n  ADD COLUMN kind int DEFAULT 1 CHECK (kind > 0) NOT NULL CHECK (kind < total), -- why\n  ADD COLUMN x int[] DEFAULT ARRAY[1, 2];\n',
      down,
    );
    expect(texts.get('migrations/0002_new.up.sql')).toBe(
      'ALTER TABLE orders\n  ADD COLUMN kind int DEFAULT 1 NOT NULL, ADD CONSTRAINT orders_kind_check CHECK (kind > 0) NOT VALID, ADD CONSTRAINT orders_check CHECK (kind < total) NOT VALID, -- why\n  ADD COLUMN x int[] DEFAULT ARRAY[1, 2];\n',
    );
    expect([...texts.keys()].slice(1)).toEqual([
      'migrations/0003_validate_orders_kind_check.up.sql',
      'migrations/0003_validate_orders_kind_check.down.sql',
      'migrations/0004_validate_orders_check.up.sql',
      'migrations/0004_validate_orders_check.down.sql',
    ]);
  });

  test('REFERENCES moves where a default makes it read rows, and stays where it does not', async () => {
    const up = 'ALTER TABLE orders ADD COLUMN kind bigint REFERENCES orders ON DELETE SET NULL';
    expect((await fix(`${up};\n`, down)).texts.size).toBe(0);
    const { texts } = await fix(`${up} DEFAULT 1;\n`, down);
    expect(texts.get('migrations/0002_new.up.sql')).toBe(
      'ALTER TABLE orders ADD COLUMN kind bigint DEFAULT 1, ADD CONSTRAINT orders_kind_fkey FOREIGN KEY (kind) REFERENCES orders ON DELETE SET NULL NOT VALID;\n',
    );
  });

  test.each([
    ['IF NOT EXISTS kind int CHECK (kind > 0)', 'IF NOT EXISTS: its constraints come only with the column'],
    ['kind int CHECK (kind > 0) -- of old\n', undefined],
    ['kind int /* of old */ CHECK (kind > 0)', 'a comment stands in it'],
    ['kind text CHECK (kind > 0) COLLATE "C"', 'COLLATE stands behind it'],
    ['kind int DEFAULT 1 PRIMARY KEY', 'a primary key needs values in old rows first'],
  ])('ADD COLUMN %s', async (column, reason) => {
    const { declined } = await fix(`ALTER TABLE orders ADD COLUMN ${column};\n`, down);
    const own = declined.filter(({ finding }) => finding.rule === 'add-column-scans');
    expect(own.map((one) => one.why)).toEqual(reason === undefined ? [] : [reason]);
  });
});

describe('a materialized view', () => {
  const view = (more: string) => ({
    name: 'view',
    up: `CREATE MATERIALIZED VIEW totals AS SELECT id FROM orders${more};\n`,
    down: 'DROP MATERIALIZED VIEW totals;\n',
  });
  const levels = { 'lock-without-timeout': 'warning' } as const;

  test('is filled CONCURRENTLY where a unique index is known, with a limit for its lock', async () => {
    const base = [
      shop,
      view(''),
      { name: 'i', up: 'CREATE UNIQUE INDEX i ON totals (id);', down: 'SELECT 1;' },
    ];
    const { texts } = await fix('refresh materialized view totals;\n', 'SELECT 1;\n', { base, levels });
    expect([...texts]).toEqual([
      [
        'migrations/0004_new.up.sql',
        "SET LOCAL lock_timeout = '2s';\nrefresh materialized view CONCURRENTLY totals;\n",
      ],
    ]);
  });

  test.each([
    ['', 'SELECT 1;', 'totals has no unique index over plain columns'],
    ['', 'CREATE UNIQUE INDEX i ON totals ((id + 1));', 'totals has no unique index over plain columns'],
    [
      '',
      'CREATE UNIQUE INDEX i ON totals (id) WHERE id > 1;',
      'totals has no unique index over plain columns',
    ],
    [
      ' WITH NO DATA',
      'CREATE UNIQUE INDEX i ON totals (id);',
      'totals was made WITH NO DATA: its first filling',
    ],
  ])('else it stays: %s %s', async (more, index, reason) => {
    const base = [shop, view(more), { name: 'i', up: index, down: 'SELECT 1;' }];
    const found = await why('REFRESH MATERIALIZED VIEW totals;\n', 'SELECT 1;\n', { base });
    expect(found).toEqual([expect.stringContaining(`refresh-not-concurrent: ${reason}`)]);
  });
});

describe('what must not be touched', () => {
  test('a muted finding', async () => {
    const { texts, mended } = await fix(
      '-- lockkeeper: ignore index-not-concurrent: the table is small\nCREATE INDEX a ON orders (total);\n',
      'DROP INDEX a;\n',
      { levels: { 'drop-index-not-concurrent': 'off', 'lock-without-timeout': 'off' } },
    );
    expect([texts.size, mended]).toEqual([0, []]);
  });

  test('a file that the change did not bring, whatever the history says', async () => {
    const base = { 'migrations/0001_a.up.sql': 'SELECT 1;\n', 'migrations/0001_a.down.sql': 'SELECT 1;\n' };
    const head = { ...base, 'migrations/0001_a.up.sql': 'CREATE INDEX a ON orders (total);\n' };
    const { texts } = await fixFiles({ base, head, name: 'sql-pairs', dir: 'migrations' });
    expect(texts.size).toBe(0);
  });
});
