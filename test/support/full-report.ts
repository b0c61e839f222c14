import type { Report } from '../../src/core/report.js';
import { exampleReport } from './example-report.js';
import { aCheck, aFinding, aReport } from './report.js';
import { lockingTrace } from './trace.js';

const up = 'migrations/004_orders/up.sql';

/** The files that findings of the full report are about. */
export const fullSources: ReadonlyMap<string, string> = new Map([
  [
    up,
    [
      '-- totals grow beyond what an integer holds',
      'CREATE INDEX orders_total_idx ON public.orders (total);',
      '',
      'ALTER TABLE public.orders',
      '  ALTER COLUMN total TYPE bigint;',
      'ALTER TABLE public.orders ADD FOREIGN KEY (customer) REFERENCES public.customers;',
      '',
    ].join('\n'),
  ],
]);

const [lint = aCheck(), smoke = aCheck()] = exampleReport.checks;

const rewrite = aFinding({
  rule: 'change-type-rewrites',
  title: 'changing the type of total writes all of public.orders anew',
  detail: 'Reads and writes of public.orders wait until every row and every index is written.',
  fix: 'ALTER TABLE public.orders ADD COLUMN total_new bigint;\n-- then, in batches: UPDATE public.orders SET total_new = total WHERE total_new IS NULL AND ...',
  location: { file: up, line: 4, endLine: 5, column: 1 },
  migration: '004_orders',
  subject: 'public.orders.total',
  evidence: {
    verdict: 'confirmed',
    server: 'PostgreSQL 16.14',
    seen: [
      'held ACCESS EXCLUSIVE on public.orders until commit, 2 statements later',
      'wrote public.orders anew (column type)',
    ],
  },
});

const refuted = aFinding({
  rule: 'constraint-scans',
  severity: 'notice',
  title: 'a foreign key reads all of public.orders',
  location: { file: up, line: 6 },
  migration: '004_orders',
  subject: 'public.orders.customer',
  evidence: { verdict: 'refuted', server: 'PostgreSQL 16.14', seen: ['public.orders was not read'] },
});

/** The example with all that only some reports have: traces, evidence, muted findings, gates of a release. */
export const fullReport: Report = aReport({
  ...exampleReport,
  checks: [
    {
      ...lint,
      findings: [...lint.findings, rewrite, refuted],
      muted: [
        { finding: aFinding({ severity: 'warning' }), by: 'suppression', reason: 'agreed with the team' },
      ],
    },
    {
      ...smoke,
      migrations: smoke.migrations.map((migration) =>
        migration.id === '004_orders'
          ? {
              ...migration,
              trace: { ...lockingTrace, gaps: ['rows read by the UPDATE: its counters were reset'] },
              changes: [
                {
                  kind: 'column',
                  name: 'public.orders.note',
                  change: 'removed',
                  breaks: 'code that reads it fails',
                },
                { kind: 'index', name: 'public.orders_total_idx', change: 'added' },
              ],
            }
          : migration,
      ),
    },
    aCheck({
      gate: 'health',
      project: 'api',
      summary: 'ready after 12 s and stayed well',
      durationMs: 95_000,
      health: {
        targets: [
          {
            url: 'https://api.shop.example/health',
            ready: true,
            readyMs: 12_300,
            version: 'a1b2c3d',
            verified: true,
            probes: 30,
          },
        ],
      },
    }),
  ],
});

/** As many findings as a repository that was never judged may have. */
export function largeReport(findings: number): Report {
  return aReport({
    checks: [
      aCheck({
        status: 'failed',
        findings: Array.from({ length: findings }, (_, index) =>
          aFinding({
            rule: `rule-${index % 20}`,
            severity: index % 3 === 0 ? 'error' : 'warning',
            title: `statement ${index} keeps writes out of public.table_${index % 50}`,
            detail: 'Writes wait until it commits.',
            fix: `CREATE INDEX CONCURRENTLY index_${index} ON public.table_${index % 50} (id);`,
            location: { file: `migrations/${index}.sql`, line: 1 },
            migration: `${index}`,
            subject: `${index}`,
          }),
        ),
      }),
    ],
  });
}
