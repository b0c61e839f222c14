import type { Layers } from './repository.js';

/** A project on numbered pairs that the cases share. */
const shop = {
  'migrations/000001_create_orders.up.sql':
    'create table orders (id bigint primary key, note text not null);\n',
  'migrations/000001_create_orders.down.sql': 'drop table orders;\n',
  'migrations/000002_create_items.up.sql':
    'create table items (order_id bigint not null references orders (id), sku text not null);\ncreate index items_order_id_idx on items (order_id);\n',
  'migrations/000002_create_items.down.sql': 'drop table items;\n',
};

/** The project with what a repository needs for `uses: ./`. */
export function withShop(product: string): Layers {
  return { folders: [{ from: product, to: '.' }], files: shop };
}

/** Right in every way. */
export const goodChange = {
  'migrations/000003_add_sku_index.up.sql': 'create index concurrently items_sku_idx on items (sku);\n',
  'migrations/000003_add_sku_index.down.sql': 'drop index concurrently items_sku_idx;\n',
};

/** Restores the column without its NOT NULL: only a run shows it. */
export const wrongDown = {
  'migrations/000003_drop_note.up.sql':
    '-- lockkeeper: ignore drop-column: no release names it\nalter table orders drop column note;\n',
  'migrations/000003_drop_note.down.sql': 'alter table orders add column note text;\n',
};

/** No way back and a taken number: lint shows it without a database. */
export const wrongName = {
  'migrations/000002_add_total.up.sql': 'alter table orders add column total numeric;\n',
};
