import type { MigrationBody } from './request.js';

/** The two directions of a migration that is one SQL file, with the markers that its runner reads. */
export function sectionsText(flavor: string, { up, down }: MigrationBody): string {
  switch (flavor) {
    case 'goose':
      return `-- +goose Up\n${up}\n\n-- +goose Down\n${down}\n`;
    case 'sql-migrate':
      return `-- +migrate Up\n${up}\n\n-- +migrate Down\n${down}\n`;
    case 'node-pg-migrate':
      return `-- Up Migration\n${up}\n\n-- Down Migration\n${down}\n`;
    default:
      return `-- migrate:up\n${up}\n\n-- migrate:down\n${down}\n`;
  }
}
