import type { BlockName, BlockSettings } from '../file/block-schemas.js';
import { checkedHeaders } from '../file/block-schemas.js';
import type { Capture, Expectation, PlannedRequest, StatusPattern } from '../model.js';
import { backup, backupAge, migrations } from './admin-blocks.js';
import type { Block, Planner } from './block.js';
import { bodyOf, fields, type Planning, plainRequest, success, wrongToken } from './request.js';

/** How each block is turned into requests. */
export const blocks: { readonly [Name in Exclude<BlockName, 'import'>]: Planner<Name> } = {
  login,
  cors,
  'secure-cookies': secureCookies,
  'needs-token': needsToken,
  'security-headers': securityHeaders,
  rewrites,
  cron,
  backup,
  'backup-age': backupAge,
  migrations,
};

function login(settings: BlockSettings<'login'>, planning: Planning): Block {
  const { url, token, as = 'token', status } = settings;
  const body = bodyOf(settings);
  const paths =
    token === undefined ? ['$.access_token', '$.token', '$.accessToken', '$.data.token'] : [token];
  const capture: Capture = { name: as, from: { kind: 'json', paths }, secret: true };
  const request = plainRequest(planning, {
    name: 'Log in',
    method: 'POST',
    url,
    headers: fields(settings.headers),
    ...(body === undefined ? {} : { body }),
    secret: true,
    expectations: [status === undefined ? success : { kind: 'status', accepted: status }],
    captures: [capture],
  });
  return { name: 'Log in', requests: [request], chained: true };
}

/** Origins that no app may let in, whatever it allows: a stranger, none, and one that only looks like an allowed one. */
function hostileOrigins(allowed: readonly string[]): readonly string[] {
  if (allowed.includes('*')) return [];
  const [first = ''] = allowed;
  return ['https://hostile.example', 'null', ...(URL.canParse(first) ? [`${first}.hostile.example`] : [])];
}

function cors(settings: BlockSettings<'cors'>, planning: Planning): Block {
  const {
    url,
    allow,
    refuse = [],
    methods = ['GET'],
    headers = ['content-type'],
    credentials = false,
  } = settings;
  const preflight = (name: string, origin: string, expectations: readonly Expectation[]): PlannedRequest =>
    plainRequest(planning, {
      name,
      method: 'OPTIONS',
      url,
      headers: {
        Origin: origin,
        'Access-Control-Request-Method': methods[0] ?? 'GET',
        'Access-Control-Request-Headers': headers.join(', '),
      },
      cookies: false,
      expectations,
    });
  const strangers = [...new Set([...refuse, ...hostileOrigins(allow)])].filter(
    (origin) => !allow.includes(origin),
  );
  return {
    name: `CORS of ${url}`,
    requests: [
      ...allow.map((origin) =>
        preflight(`CORS lets ${origin} through`, origin === '*' ? 'https://anybody.example' : origin, [
          success,
          {
            kind: 'cors-allowed',
            origin: origin === '*' ? 'https://anybody.example' : origin,
            methods,
            headers,
            credentials,
          },
        ]),
      ),
      ...strangers.map((origin) =>
        preflight(`CORS gives ${origin} nothing`, origin, [{ kind: 'cors-refused', origin }]),
      ),
    ],
    chained: false,
  };
}

function secureCookies(settings: BlockSettings<'secure-cookies'>, planning: Planning): Block {
  const {
    url,
    method,
    token,
    names = [],
    'script-readable': scriptReadable = [],
    domain,
    path,
    status,
  } = settings;
  const body = bodyOf(settings);
  const sameSite = settings['same-site'];
  const request = plainRequest(planning, {
    name: `Cookies of ${url} are safe`,
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    url,
    headers: fields(settings.headers),
    ...(body === undefined ? {} : { body }),
    ...(token === undefined ? {} : { token }),
    secret: true,
    expectations: [
      { kind: 'status', accepted: status ?? ['2xx', '3xx'] },
      {
        kind: 'secure-cookies',
        names,
        scriptReadable,
        ...(sameSite === undefined ? {} : { sameSite }),
        ...(domain === undefined ? {} : { domain }),
        ...(path === undefined ? {} : { path }),
      },
    ],
  });
  return { name: request.name, requests: [request], chained: false };
}

interface Guarded {
  readonly url: string;
  readonly method: string;
  readonly json: unknown;
  readonly headers: Readonly<Record<string, string>>;
  readonly token: string;
  readonly refused: readonly StatusPattern[];
  readonly accepted: readonly StatusPattern[];
}

/** Without a token, with a wrong one, with the right one. Cookies of an earlier login would let a stranger in. */
function guarded(what: Guarded, planning: Planning): readonly PlannedRequest[] {
  const { url, method, json, headers, token, refused, accepted } = what;
  const send = (name: string, rest: Partial<PlannedRequest>): PlannedRequest =>
    plainRequest(planning, {
      name: `${name}: ${url}`,
      method,
      url,
      headers,
      ...(json === undefined ? {} : { body: { kind: 'json', value: json } }),
      cookies: false,
      ...rest,
    });
  const refusal: readonly Expectation[] = [{ kind: 'status', accepted: refused, guard: true }];
  return [
    send('No token, no entry', { expectations: refusal }),
    send('A wrong token, no entry', { token: wrongToken, expectations: refusal }),
    send('Let in with the token', { token, expectations: [{ kind: 'status', accepted }] }),
  ];
}

function needsToken(settings: BlockSettings<'needs-token'>, planning: Planning): Block {
  const { url, method = 'GET', json, token, refused = [401, 403], status = ['2xx'] } = settings;
  const headers = fields(settings.headers);
  const requests = guarded({ url, method, json, headers, token, refused, accepted: status }, planning);
  return { name: `${url} needs a token`, requests, chained: false };
}

function cron({ json = {}, ...settings }: BlockSettings<'cron'>, planning: Planning): Block {
  const { url, method = 'POST', token, refused = [401, 403], status = ['2xx'] } = settings;
  const headers = fields(settings.headers);
  const requests = guarded({ url, method, json, headers, token, refused, accepted: status }, planning);
  // Where strangers get in, running the job once more proves nothing.
  return { name: `Cron endpoint ${url}`, requests, chained: true };
}

function securityHeaders(settings: BlockSettings<'security-headers'>, planning: Planning): Block {
  const { url, skip = [], require: more = [], 'hsts-days': hstsDays = 180, status } = settings;
  const headers = checkedHeaders.filter((name) =>
    name === 'csp' ? more.includes(name) : !skip.includes(name),
  );
  const request = plainRequest(planning, {
    name: `Security headers of ${url}`,
    method: 'GET',
    url,
    expectations: [
      { kind: 'status', accepted: status ?? ['2xx', '3xx'] },
      { kind: 'security-headers', headers, hstsDays },
    ],
  });
  return { name: request.name, requests: [request], chained: false };
}

function rewrites(settings: BlockSettings<'rewrites'>, planning: Planning): Block {
  const { edge, origin, token, ignore = [], status = ['2xx'] } = settings;
  const accepted: Expectation = { kind: 'status', accepted: status };
  const rest = {
    method: 'GET',
    headers: fields(settings.headers),
    ...(token === undefined ? {} : { token }),
  };
  return {
    name: `${edge} leads to ${origin}`,
    requests: [
      plainRequest(planning, {
        ...rest,
        name: `Origin ${origin}`,
        url: origin,
        remember: origin,
        expectations: [accepted],
      }),
      plainRequest(planning, {
        ...rest,
        name: `Edge ${edge} answers as ${origin}`,
        url: edge,
        expectations: [accepted, { kind: 'same-answer', as: origin, ignore }],
      }),
    ],
    chained: true,
  };
}
