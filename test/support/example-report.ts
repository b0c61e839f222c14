import type { Report } from '../../src/core/report.js';
import { aCheck, aFinding, aMigration, aReport } from './report.js';

const drop = 'migrations/005_drop_legacy/down.sql';

/** A run as a team meets it: what the pictures in the tests show. */
const reason = '004_orders failed before it';

export const exampleReport: Report = aReport({
  commit: 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678',
  base: 'origin/main',
  durationMs: 4210,
  checks: [
    aCheck({
      status: 'failed',
      summary: '3 new migrations read, 2 problems',
      durationMs: 38,
      facts: [
        { label: 'engine', value: 'sql-folders' },
        { label: 'history', value: '128 migrations' },
      ],
      findings: [
        aFinding({
          title: '003_add_note sorts before 004_orders, which is on origin/main',
          detail:
            'Servers that already ran 004_orders would run it late or never, and other servers in another order.',
          fix: 'git mv migrations/003_add_note migrations/006_add_note',
          location: { file: 'migrations/003_add_note/up.sql', line: 1 },
          migration: '003_add_note',
        }),
        aFinding({
          rule: 'down-empty',
          severity: 'warning',
          title: 'down.sql has only comments',
          detail: 'A release that must go back would leave the change behind.',
          fix: "write the way back, or say why there is none:\n-- lockkeeper: irreversible: the table's rows are gone",
          location: { file: drop, line: 1, column: 1 },
          migration: '005_drop_legacy',
          subject: '005_drop_legacy',
        }),
      ],
    }),
    aCheck({
      gate: 'smoke',
      status: 'failed',
      summary: '1 of 4 migrations did not come back',
      durationMs: 4150,
      facts: [{ label: 'PostgreSQL', value: '16.4' }],
      findings: [
        aFinding({
          rule: 'down-not-restored',
          title: 'down of 004_orders leaves the table public.orders_audit behind',
          detail:
            '+ create table public.orders_audit\nAnd so the second up fails: relation "orders_audit" already exists',
          fix: 'drop table public.orders_audit;',
          location: { file: 'migrations/004_orders/down.sql', line: 3, column: 1 },
          migration: '004_orders',
          subject: 'public.orders_audit',
        }),
      ],
      migrations: [
        aMigration(),
        aMigration({
          id: '004_orders',
          status: 'failed',
          steps: [
            { step: 'up', ok: true, durationMs: 31 },
            { step: 'down', ok: true, durationMs: 9 },
            { step: 'again', ok: false, durationMs: 2 },
          ],
          differences: [
            {
              step: 'down',
              class: 'not-restored',
              change: 'extra',
              kind: 'table',
              name: 'public.orders_audit',
              lines: ['+ create table public.orders_audit (', '+   id bigint not null', '+ );'],
              mend: 'drop table public.orders_audit;',
            },
            {
              step: 'down',
              class: 'column-order',
              change: 'changed',
              kind: 'column',
              name: 'public.orders.note',
              lines: ['- note text not null', '+ note text'],
            },
          ],
        }),
        aMigration({
          id: '005_drop_legacy',
          status: 'irreversible',
          reason: "the table's rows are gone",
          steps: [{ step: 'up', ok: true, durationMs: 1480 }],
        }),
        aMigration({ id: '006_view', status: 'skipped', reason, steps: [] }),
        aMigration({ id: '007_view', status: 'skipped', reason, steps: [] }),
      ],
    }),
  ],
  notes: ['The pull request comment was not written: the token may not write.'],
});
