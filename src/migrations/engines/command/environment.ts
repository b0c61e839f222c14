/** A database's address as a command finds it: `DATABASE_URL`, the given names, and libpq's own variables. */
export function addressEnvironment(url: string, names: readonly string[]): Record<string, string> {
  const { hostname, port, username, password, pathname } = new URL(url);
  const parts = {
    PGHOST: hostname,
    PGPORT: port,
    PGUSER: username,
    PGPASSWORD: password,
    PGDATABASE: pathname.slice(1),
  };
  const libpq = Object.entries(parts).filter(([, value]) => value !== '');
  return {
    ...Object.fromEntries(libpq.map(([name, value]) => [name, decodeURIComponent(value)])),
    ...Object.fromEntries(['DATABASE_URL', ...names].map((name) => [name, url])),
  };
}
