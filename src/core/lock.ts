/** PostgreSQL's table locks, weakest first (its documentation, table 13.2). */
export const lockModes = [
  'ACCESS SHARE',
  'ROW SHARE',
  'ROW EXCLUSIVE',
  'SHARE UPDATE EXCLUSIVE',
  'SHARE',
  'SHARE ROW EXCLUSIVE',
  'EXCLUSIVE',
  'ACCESS EXCLUSIVE',
] as const;
export type LockMode = (typeof lockModes)[number];

/** The stronger of two. */
export function strongest(a: LockMode, b: LockMode): LockMode {
  return lockModes.indexOf(a) >= lockModes.indexOf(b) ? a : b;
}

/** What others cannot do to a table while somebody holds this lock on it. */
export function blocked(mode: LockMode): 'reads and writes' | 'writes' | 'schema changes' | 'nothing' {
  if (mode === 'ACCESS EXCLUSIVE') return 'reads and writes';
  if (lockModes.indexOf(mode) >= lockModes.indexOf('SHARE')) return 'writes';
  return mode === 'SHARE UPDATE EXCLUSIVE' ? 'schema changes' : 'nothing';
}
