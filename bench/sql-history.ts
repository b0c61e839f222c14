import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Pair {
  readonly name: string;
  readonly up: string;
  readonly down: string;
}

/** A history of pairs with what real ones hold, eight migrations a feature. */
export function sqlHistory(length: number): readonly Pair[] {
  return Array.from({ length }, (_, index) => {
    const feature = Math.floor(index / shapes.length);
    const shape = shapes[index % shapes.length];
    if (!shape) throw new Error(`no shape for migration ${index}`);
    return shape(`t${feature}`, `t${Math.max(0, feature - 1)}`);
  });
}

type Shape = (table: string, parent: string) => Pair;

const shapes: readonly Shape[] = [
  (table) => ({
    name: `create_${table}`,
    up: `CREATE TABLE ${table} (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tenant_id uuid NOT NULL,
  title text NOT NULL,
  state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'closed', 'archived')),
  amount numeric(12, 2) NOT NULL DEFAULT 0,
  details jsonb,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (tenant_id, title)
);
CREATE INDEX ${table}_tenant_idx ON ${table} (tenant_id);
CREATE INDEX ${table}_created_idx ON ${table} (created_at DESC) WHERE state = 'open';
COMMENT ON TABLE ${table} IS 'What a tenant keeps';`,
    down: `DROP TABLE ${table};`,
  }),
  (table) => ({
    name: `create_${table}_items`,
    up: `CREATE TYPE ${table}_kind AS ENUM ('part', 'service', 'other');
CREATE TABLE ${table}_items (
  id bigserial PRIMARY KEY,
  owner_id bigint NOT NULL REFERENCES ${table} (id) ON DELETE CASCADE,
  kind ${table}_kind NOT NULL DEFAULT 'part',
  quantity integer NOT NULL CHECK (quantity > 0),
  price numeric(12, 2)
);
CREATE INDEX ${table}_items_owner_idx ON ${table}_items (owner_id);`,
    down: `DROP TABLE ${table}_items;
DROP TYPE ${table}_kind;`,
  }),
  (table) => ({
    name: `add_${table}_note`,
    up: `ALTER TABLE ${table} ADD COLUMN note text, ADD COLUMN priority smallint NOT NULL DEFAULT 0;
CREATE INDEX ${table}_priority_idx ON ${table} (priority);`,
    down: `DROP INDEX ${table}_priority_idx;
ALTER TABLE ${table} DROP COLUMN priority, DROP COLUMN note;`,
  }),
  (table) => ({
    name: `fill_${table}`,
    up: `INSERT INTO ${table} (tenant_id, title) SELECT gen_random_uuid(), 'row ' || n FROM generate_series(1, 200) n;
UPDATE ${table} SET details = jsonb_build_object('source', 'import') WHERE details IS NULL;`,
    down: `DELETE FROM ${table} WHERE details ->> 'source' = 'import';`,
  }),
  (table) => ({
    name: `view_${table}`,
    up: `CREATE VIEW open_${table} AS
  SELECT t.id, t.title, t.note, sum(i.quantity * i.price) AS total
  FROM ${table} t LEFT JOIN ${table}_items i ON i.owner_id = t.id
  WHERE t.state = 'open' GROUP BY t.id;`,
    down: `DROP VIEW open_${table};`,
  }),
  (table) => ({
    name: `touch_${table}`,
    up: `CREATE FUNCTION touch_${table}() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.updated_at := now();
  RETURN NEW;
END
$$;
CREATE TRIGGER touch BEFORE UPDATE ON ${table} FOR EACH ROW EXECUTE FUNCTION touch_${table}();`,
    down: `DROP TRIGGER touch ON ${table};
DROP FUNCTION touch_${table}();`,
  }),
  (table) => ({
    name: `secure_${table}`,
    up: `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_tenant ON ${table} USING (tenant_id = current_setting('app.tenant', true)::uuid);`,
    down: `DROP POLICY by_tenant ON ${table};
ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY;`,
  }),
  (table, parent) => ({
    name: `link_${table}`,
    up: `ALTER TABLE ${table} ADD COLUMN parent_id bigint,
  ADD CONSTRAINT ${table}_parent_fkey FOREIGN KEY (parent_id) REFERENCES ${parent} (id);
ALTER TABLE ${table} ALTER COLUMN amount TYPE numeric(14, 2);
CREATE INDEX ${table}_parent_idx ON ${table} (parent_id);`,
    down: `ALTER TABLE ${table} DROP COLUMN parent_id;
ALTER TABLE ${table} ALTER COLUMN amount TYPE numeric(12, 2);`,
  }),
];

/** Writes the pairs as golang-migrate reads them, below `root`/migrations. */
export async function writePairs(root: string, pairs: readonly Pair[]): Promise<void> {
  await mkdir(join(root, 'migrations'), { recursive: true });
  for (const [index, { name, up, down }] of pairs.entries()) {
    const stem = join(root, 'migrations', `${String(index + 1).padStart(6, '0')}_${name}`);
    await writeFile(`${stem}.up.sql`, `${up}\n`);
    await writeFile(`${stem}.down.sql`, `${down}\n`);
  }
}
