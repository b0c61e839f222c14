/** Takes secrets out of a text. */
export type Redact = (text: string) => string;

export const mask = '***';

/** Below this many characters a secret is too common a text to search for; addresses are still cleaned. */
const shortestSecret = 4;

/**
 * A function that takes these secrets out of any text: as they are, URL-encoded, JSON-escaped and in base64
 * (also inside a longer base64 text), and the password of every address `scheme://user:password@host`.
 */
export function redactor(secrets: readonly string[]): Redact {
  const known = secrets.filter((secret) => secret.length >= shortestSecret);
  const patterns = [
    ...longestFirst(known).map(anyEncoding),
    ...longestFirst(known.flatMap(base64Forms)).map(escapeRegExp),
  ];
  const anySecret = patterns.length > 0 ? new RegExp(patterns.join('|'), 'g') : undefined;
  return (text) => redactAddresses(anySecret ? text.replace(anySecret, mask) : text);
}

/** What of a database's address must never be shown: its password, as it stands there and as it is sent. */
export function secretsOf(address: string): readonly string[] {
  const inUrl = /^[a-z][a-z0-9+.-]*:\/\/[^:/@]*:(.+)@/i.exec(address)?.[1];
  const inQuery = /[?&]password=([^&]+)/i.exec(address)?.[1];
  return [inUrl, inQuery].flatMap((secret) => (secret ? [secret, decoded(secret)] : []));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The same data with every text in it cleaned. Object keys and these texts stay: they are our own fixed words,
 * and a password that happens to be `lint` must not make the report unreadable.
 */
export function redactData<T>(data: T, redact: Redact): T {
  return walk(data, redact) as T;
}

const fixedWords = new Set([
  'gate',
  'status',
  'severity',
  'step',
  'class',
  'change',
  'by',
  'failOn',
  'verdict',
  'startedAt',
]);

/** What holds nothing to clean stays the very same object: most of every report. */
function walk(value: unknown, redact: Redact): unknown {
  if (typeof value === 'string') return redact(value);
  if (Array.isArray(value)) {
    const cleaned = value.map((item) => walk(item, redact));
    return cleaned.every((item, index) => item === value[index]) ? value : cleaned;
  }
  if (typeof value !== 'object' || value === null) return value;
  return walkObject(value as Readonly<Record<string, unknown>>, redact);
}

function walkObject(value: Readonly<Record<string, unknown>>, redact: Redact): unknown {
  let cleaned: Record<string, unknown> | undefined;
  for (const key of Object.keys(value)) {
    const item = value[key];
    if (key === 'tool' || (typeof item === 'string' && fixedWords.has(key))) continue;
    const own = walk(item, redact);
    if (own === item) continue;
    cleaned ??= { ...value };
    cleaned[key] = own;
  }
  return cleaned ?? value;
}

/** The secret with each character as it is, percent-encoded, or escaped as in JSON: encoders differ in what they keep. */
function anyEncoding(secret: string): string {
  return [...secret]
    .map((character) => `(?:${characterForms(character).map(escapeRegExp).join('|')})`)
    .join('');
}

function characterForms(character: string): readonly string[] {
  const percent = [...Buffer.from(character)]
    .map((byte) => `%${byte.toString(16).padStart(2, '0')}`)
    .join('');
  const forms = [character, percent, percent.toUpperCase(), JSON.stringify(character).slice(1, -1)];
  if (character === ' ') forms.push('+');
  return [...new Set(forms)];
}

/** A text of fewer base64 characters is found in too much that is no secret. */
const shortestBase64 = 6;

/**
 * The whole secret in base64, and what stays the same of it wherever it begins in a longer text: base64 writes
 * three bytes as four characters, so there are three ways, and the characters at both ends hold bits of neighbours.
 */
function base64Forms(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  const inner = [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    const start = before === 0 ? 0 : before + 1;
    return text.slice(start, Math.floor(((before + bytes.length) * 8) / 6));
  });
  return [bytes.toString('base64'), ...inner]
    .filter((text) => text.length >= shortestBase64)
    .flatMap((text) => [text, text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')]);
}

function longestFirst(texts: readonly string[]): readonly string[] {
  return [...texts].sort((a, b) => b.length - a.length);
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

/**
 * PostgreSQL's addresses up to the last `@`, because passwords with `/` and `@` are pasted into them unescaped.
 * Lengths are bounded so that a long text without any address takes no long time.
 */
function redactAddresses(text: string): string {
  // Nearly no text has one: the signs that each pattern needs are looked for first.
  const cleaned = text.includes('://') && text.includes('@') ? withoutPasswords(text) : text;
  if (!cleaned.includes('=')) return cleaned;
  return cleaned.replace(/((?:pg)?password=)(?!\*)(?:'[^']*'|[^\s&'";,)]+)/gi, `$1${mask}`);
}

function withoutPasswords(text: string): string {
  return text
    .replace(/(postgres(?:ql)?(?:\+\w{1,30})?:\/\/[^\s:/@'"`<>]{0,200}):[^\s'"`<>]{0,1000}@/gi, `$1:${mask}@`)
    .replace(/([a-z][a-z0-9+.-]{0,30}:\/\/[^\s:/@'"`<>]{0,200}):[^\s/@'"`<>]{1,1000}@/gi, `$1:${mask}@`);
}
