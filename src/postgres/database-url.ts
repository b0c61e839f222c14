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
    for (const one of eachHost(address)) {
      const { username, password, pathname } = new URL(forUrlClass(one));
      [username, password, pathname].forEach(decodeURIComponent);
    }
    return true;
  } catch {
    return false;
  }
}

/**
 * The same address once for each host that it names, in their order: `a:1,b:2` in the place of a host, or `host=a,b`
 * and `port=1,2` behind the question mark. Source: "Specifying Multiple Hosts" in PostgreSQL's libpq manual.
 */
export function eachHost(address: string): readonly [string, ...string[]] {
  const [, start = '', named = '', rest = ''] = /^(\w+:\/\/(?:[^/?#]*@)?)([^/?#]*)(.*)$/s.exec(address) ?? [];
  const [path = '', query] = rest.split(/\?(.*)/s);
  const parameters = query?.split('&') ?? [];
  const [hosts, ports] = ['host', 'port'].map((name) => listIn(parameters, name)) as [Listed, Listed];
  const [first = '', ...others] = named.split(',');
  if (hosts.values.length < 2 && ports.values.length < 2 && others.length === 0) return [address];
  const one = (host: string, index: number): string => {
    const own = parameters.flatMap((text) => {
      if (text === hosts.text) return [`host=${hosts.values[index] ?? ''}`];
      return text === ports.text ? [`port=${ports.values[index] ?? ports.values[0] ?? ''}`] : [text];
    });
    return `${start}${host}${path}${own.length > 0 ? `?${own.join('&')}` : ''}`;
  };
  if (hosts.values.length < 2) return [one(first, 0), ...others.map((host, index) => one(host, index + 1))];
  return [one(first, 0), ...hosts.values.slice(1).map((_, index) => one(first, index + 1))];
}

/** A parameter with several values between commas, as it is written. */
interface Listed {
  readonly text: string | undefined;
  readonly values: readonly string[];
}

function listIn(parameters: readonly string[], name: string): Listed {
  const text = parameters.find((one) => one.startsWith(`${name}=`));
  return { text, values: text === undefined ? [] : text.slice(name.length + 1).split(/,|%2C/i) };
}

/** The parts that may be shown: `host:5432/database`. */
export function describeUrl(address: string): string {
  const places = eachHost(address).map((one) => {
    const { host, port } = readOne(one);
    return `${host || 'localhost'}:${port || '5432'}`;
  });
  const { database } = readUrl(address);
  return `${places.join(',')}${database && `/${database}`}`;
}

/** The parts of an address; empty where it has none. Of several hosts `host` and `port` are lists, as libpq takes them. */
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
  const [first, ...others] = eachHost(address);
  const parts = readOne(first);
  if (others.length === 0) return parts;
  const all = [parts, ...others.map(readOne)];
  const ports = all.map(({ port }) => port);
  return {
    ...parts,
    host: all.map(({ host }) => host).join(','),
    port: ports.every((port) => port === parts.port) ? parts.port : ports.join(','),
  };
}

function readOne(address: string): AddressParts {
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
