/** The text of a node-pg-migrate migration in code, in the module form of the one before it. */
export function javascriptText(extension: string, previous: string | undefined): string {
  if (extension === '.ts' || extension === '.mts' || extension === '.cts') return typescript;
  const commonJs =
    extension === '.cjs' || (extension === '.js' && /\bexports\.(up|down)\b/.test(previous ?? ''));
  return commonJs ? commonJsText : esmText;
}

const typescript = `import type { MigrationBuilder } from 'node-pg-migrate';

export async function up(pgm: MigrationBuilder): Promise<void> {
  pgm.sql('');
}

export async function down(pgm: MigrationBuilder): Promise<void> {
  pgm.sql('');
}
`;

const esmText = `/** @param pgm {import('node-pg-migrate').MigrationBuilder} */
export const up = (pgm) => {
  pgm.sql('');
};

/** @param pgm {import('node-pg-migrate').MigrationBuilder} */
export const down = (pgm) => {
  pgm.sql('');
};
`;

const commonJsText = `/** @param pgm {import('node-pg-migrate').MigrationBuilder} */
exports.up = (pgm) => {
  pgm.sql('');
};

/** @param pgm {import('node-pg-migrate').MigrationBuilder} */
exports.down = (pgm) => {
  pgm.sql('');
};
`;
