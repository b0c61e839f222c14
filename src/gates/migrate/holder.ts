/** Who migrates at this moment. */
export interface Holder {
  readonly pid: number;
  readonly application: string | undefined;
  readonly user: string | undefined;
  /** When its connection was opened, as the server writes it. */
  readonly since: string | undefined;
}

/** Columns of `pg_stat_activity a`. */
export type HolderRow = Readonly<Record<'pid' | 'application' | 'user' | 'since', string | null>>;

export const holderColumns = `a.pid, nullif(a.application_name, '') as application, a.usename as user,
  to_char(a.backend_start at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS "UTC"') as since`;

export function holderOf({ pid, application, user, since }: HolderRow): Holder {
  return {
    pid: Number(pid),
    application: application ?? undefined,
    user: user ?? undefined,
    since: since ?? undefined,
  };
}

/** `process 12 (role app, application api)`. */
export function describeHolder({ pid, application, user, since }: Holder): string {
  const facts = [
    user && `role ${user}`,
    application && `application ${application}`,
    since && `since ${since}`,
  ];
  const known = facts.filter(Boolean).join(', ');
  return `process ${pid}${known === '' ? '' : ` (${known})`}`;
}
