import type { HttpFailureKind } from './http.js';

/** Why an exchange with that host failed, and one sentence without secrets. */
export function describeFailure(error: unknown, host: string): { kind: HttpFailureKind; message: string } {
  const code = codeOf(error);
  const kind = kindOf(code);
  return { kind, message: sentences[kind]({ host, code, text: textOf(error) }) };
}

interface Told {
  readonly host: string;
  readonly code: string;
  readonly text: string;
}

const sentences: Readonly<Record<HttpFailureKind, (told: Told) => string>> = {
  dns: ({ host, code }) => `the name of ${host} is not known (${code})`,
  refused: ({ host, code, text }) =>
    code === 'ECONNREFUSED' ? `connection refused by ${host}` : `${host} cannot be reached (${text || code})`,
  reset: ({ host }) => `the connection to ${host} broke off`,
  timeout: ({ host }) => `no connection to ${host} in time`,
  tls: ({ host, code, text }) => `TLS with ${host} failed: ${text || code}`,
  protocol: ({ host, text, code }) => `no proper HTTP with ${host}: ${text || code}`,
};

/** Codes of Node, OpenSSL and undici; an unknown one says that what came was no HTTP. */
const kinds: readonly (readonly [RegExp, HttpFailureKind])[] = [
  [/^(ENOTFOUND|EAI_\w+|ENODATA)$/, 'dns'],
  [/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|EADDRNOTAVAIL|EACCES|EPERM)$/, 'refused'],
  // The proxy would not open a way.
  [/^UND_ERR_ABORTED$/, 'refused'],
  [/^(ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/, 'reset'],
  // A compressed body that ends too early.
  [/^Z_BUF_ERROR$/, 'reset'],
  [/^(ETIMEDOUT|UND_ERR_\w+_TIMEOUT)$/, 'timeout'],
  [/^(ERR_TLS_|ERR_SSL_|EPROTO$|CERT_|CRL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|UND_ERR_PRX_TLS)/, 'tls'],
  [/^(INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|HOSTNAME_MISMATCH|ERROR_IN_CERT_\w+)$/, 'tls'],
];

function kindOf(code: string): HttpFailureKind {
  return kinds.find(([pattern]) => pattern.test(code))?.[1] ?? 'protocol';
}

/** Of several addresses that were tried, the last one's. */
function codeOf(error: unknown): string {
  const { code, errors, cause } = partsOf(error);
  if (Array.isArray(errors) && errors.length > 0) return codeOf(errors.at(-1));
  if (typeof code === 'string') return code;
  return cause === undefined ? '' : codeOf(cause);
}

/** OpenSSL's messages have a trail of file names and several lines, and a plain reason beside. */
function textOf(error: unknown): string {
  const { reason, message } = partsOf(error);
  const text = typeof reason === 'string' ? reason : message;
  return typeof text === 'string' ? text.split('\n', 1).join('').slice(0, 200) : '';
}

type Parts = Partial<Record<'code' | 'errors' | 'cause' | 'reason' | 'message', unknown>>;

function partsOf(error: unknown): Parts {
  return typeof error === 'object' && error !== null ? error : {};
}
