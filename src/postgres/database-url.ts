import { UserError } from '../core/errors.js';

/**
 * An address as every client understands it: `postgresql://`, without the `jdbc:` in front or the driver behind the
 * scheme that SQLAlchemy writes (`postgresql+psycopg://`). Throws `UserError` that never shows the address.
 * `where` is the name of the input it came from.
 */
export function normaliseUrl(text: string, where: string): string {
  const match = /^(?:jdbc:)?postgres(?:ql)?(?:\+\w+)?:\/\/(.*)$/s.exec(text.trim());
  const address = `postgresql://${match?.[1] ?? ''}`;
  if (match && canBeRead(address)) return address;
  throw new UserError({
    what: match ? 'it is not a valid address' : 'it is not the address of a PostgreSQL database',
    where,
    why: match
      ? 'a user name or password with one of : / ? # [ ] @ % must be percent-encoded (for example @ as %40)'
      : 'the value itself is not shown, it may hold a password',
    fix: 'write it as postgresql://user:password@host:5432/database',
  });
}

function canBeRead(address: string): boolean {
  try {
    const { username, password, pathname } = new URL(forUrlClass(address));
    [username, password, pathname].forEach(decodeURIComponent);
    return true;
  } catch {
    return false;
  }
}

/** The parts that may be shown: `host:5432/database`. */
export function describeUrl(address: string): string {
  const { host, port, database } = readUrl(address);
  return `${host || 'localhost'}:${port || '5432'}${database && `/${database}`}`;
}

/** The parts of an address; empty where it has none. */
export interface AddressParts {
  readonly host: string;
  readonly port: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** What stands behind the question mark. */
  readonly parameters: URLSearchParams;
}

/** Takes a normalised address apart. What is said behind the question mark is stronger, as with libpq. */
export function readUrl(address: string): AddressParts {
  const { hostname, port, username, password, pathname, searchParams } = new URL(forUrlClass(address));
  const named = hostname === emptyHost ? '' : hostname.replace(/^\[(.*)\]$/, '$1');
  const pick = (name: string, text: string): string => searchParams.get(name) ?? decodeURIComponent(text);
  return {
    host: pick('host', named),
    port: pick('port', port),
    user: pick('user', username),
    password: pick('password', password),
    database: pick('dbname', pathname.slice(1)),
    parameters: searchParams,
  };
}

const emptyHost = 'empty.invalid';

/** libpq allows `user@/database`, the URL class does not. */
function forUrlClass(address: string): string {
  return address.replace(/^(postgresql:\/\/[^/?#]*@)(?=[/?#]|$)/, `$1${emptyHost}`);
}
