import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Pair {
  readonly name: string;
  readonly up: string;
  readonly down: string;
}

/**
 * A history of pairs in the proportions of real ones: tables with keys and checks, columns, indexes, constraints,
 * views, functions with triggers, grants by policy, rows.
 */
export function sqlHistory(length: number): readonly Pair[] {
  return Array.from({ length }, (_, index) => step(index));
}

function step(index: number): Pair {
  const table = `t${Math.floor(index / 8)}`;
  switch (index % 8) {
    case 0:
      return {
        name: `create_${table}`,
        up: `CREATE TABLE ${table} (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  title text NOT NULL,
  state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'closed')),
  amount numeric(12, 2) NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE ${table} IS 'One of many';`,
        down: `DROP TABLE ${table};`,
      };
    case 1:
      return pair(
        index,
        `ALTER TABLE ${table} ADD COLUMN note text;`,
        `ALTER TABLE ${table} DROP COLUMN note;`,
      );
    case 2:
      return pair(
        index,
        `CREATE INDEX ${table}_note_idx ON ${table} (note);`,
        `DROP INDEX ${table}_note_idx;`,
      );
    case 3:
      return pair(
        index,
        `ALTER TABLE ${table} ADD CONSTRAINT ${table}_amount_check CHECK (amount >= 0);`,
        `ALTER TABLE ${table} DROP CONSTRAINT ${table}_amount_check;`,
      );
    case 4:
      return pair(
        index,
        `CREATE VIEW open_${table} AS SELECT id, title, note FROM ${table} WHERE state = 'open';`,
        `DROP VIEW open_${table};`,
      );
    case 5:
      return pair(
        index,
        `CREATE FUNCTION touch_${table}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.created_at := now(); RETURN NEW; END $$;
CREATE TRIGGER touch BEFORE UPDATE ON ${table} FOR EACH ROW EXECUTE FUNCTION touch_${table}();`,
        `DROP TRIGGER touch ON ${table};
DROP FUNCTION touch_${table}();`,
      );
    case 6:
      return pair(
        index,
        `INSERT INTO ${table} (title) SELECT 'row ' || n FROM generate_series(1, 20) n;
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
CREATE POLICY all_open ON ${table} USING (state = 'open');`,
        `DROP POLICY all_open ON ${table};
ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY;
DELETE FROM ${table};`,
      );
    default:
      return pair(
        index,
        `ALTER TABLE ${table} ALTER COLUMN title SET DEFAULT '', ADD COLUMN parent_id bigint REFERENCES ${table} (id);`,
        `ALTER TABLE ${table} DROP COLUMN parent_id, ALTER COLUMN title DROP DEFAULT;`,
      );
  }
}

function pair(index: number, up: string, down: string): Pair {
  return { name: `step_${index}`, up, down };
}

/** Writes the pairs as golang-migrate reads them, below `root`/migrations. */
export async function writePairs(root: string, pairs: readonly Pair[]): Promise<void> {
  await mkdir(join(root, 'migrations'), { recursive: true });
  for (const [index, { name, up, down }] of pairs.entries()) {
    const stem = join(root, 'migrations', `${String(index + 1).padStart(6, '0')}_${name}`);
    await writeFile(`${stem}.up.sql`, `${up}\n`);
    await writeFile(`${stem}.down.sql`, `${down}\n`);
  }
}
