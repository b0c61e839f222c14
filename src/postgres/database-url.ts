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
  const url = new URL(forUrlClass(address));
  const named = url.hostname === emptyHost ? '' : url.hostname;
  const host = url.searchParams.get('host') ?? (named || 'localhost');
  return `${host}:${url.searchParams.get('port') ?? (url.port || '5432')}${decodeURIComponent(url.pathname)}`;
}

const emptyHost = 'empty.invalid';

/** libpq allows `user@/database`, the URL class does not. */
function forUrlClass(address: string): string {
  return address.replace(/^(postgresql:\/\/[^/?#]*@)(?=[/?#]|$)/, `$1${emptyHost}`);
}
