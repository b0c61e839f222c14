/** A version of PostgreSQL: `14`, or `14.2` where the minor version is known. */
export interface ServerVersion {
  readonly major: number;
  readonly minor?: number | undefined;
}

/** A server whose minor version is known. */
export interface KnownServer extends ServerVersion {
  readonly minor: number;
  /** Who says so: a setting, a file, the server itself. */
  readonly from: string;
}

/** Reads `14`, `14.2`, `PostgreSQL 14.2` and what a server adds behind it; undefined for what is no version. */
export function parseServerVersion(text: string): ServerVersion | undefined {
  const [, major, minor] = /^\s*(?:PostgreSQL\s+)?(\d{1,3})(?:\.(\d{1,3}))?(?![\d.])/i.exec(text) ?? [];
  if (major === undefined) return undefined;
  return minor === undefined ? { major: Number(major) } : { major: Number(major), minor: Number(minor) };
}

/** The same as a server that is known exactly; undefined where the text has no minor version. */
export function knownServer(text: string, from: string): KnownServer | undefined {
  const { major, minor } = parseServerVersion(text) ?? {};
  return major === undefined || minor === undefined ? undefined : { major, minor, from };
}

export function formatServerVersion({ major, minor }: ServerVersion): string {
  return minor === undefined ? String(major) : `${major}.${minor}`;
}
