import type { SeedFileResult } from '../core/seed.js';

/** The rows that a seed wrote: `public.plans: 3 inserted; public.roles: 1 inserted, 2 updated`. */
export function seedWords({ state, rows }: SeedFileResult): string {
  if (state !== 'ran') return '';
  if (rows.length === 0) return 'nothing to change';
  return rows
    .map(({ table, inserted, updated, deleted }) => {
      const counts = [
        inserted > 0 ? `${inserted} inserted` : '',
        updated > 0 ? `${updated} updated` : '',
        deleted > 0 ? `${deleted} deleted` : '',
      ];
      return `${table}: ${counts.filter((count) => count !== '').join(', ')}`;
    })
    .join('; ');
}
