import type { RuleInfo } from '../../core/rule.js';

/** What an HTTP smoke test can find. Ids are stable. */
export const httpSmokeRules = {
  noAnswer: {
    id: 'http-no-answer',
    title: 'A request got no answer',
    severity: 'error',
    why: 'Nothing listens, the connection broke off, or the answer took too long: people meet the same.',
    mend: 'Look at the service’s log for a crash or a slow start. Where the service needs a while, add `retry: 60s` to the request.',
  },
  status: {
    id: 'http-status',
    title: 'A request was answered with another status than expected',
    severity: 'error',
    why: 'The new version does not do what the smoke file says it must.',
    mend: 'Send the shown request by hand and read the answer. If the answer is right, correct `expect: status` in the smoke file.',
  },
  expectation: {
    id: 'http-expectation',
    title: 'An answer is not as expected',
    severity: 'error',
    why: 'The status alone says little: a header or the body differs from what the smoke file says.',
    mend: 'Compare expected and got. Mend the service, or the expectation if it is out of date.',
  },
  slow: {
    id: 'http-slow',
    title: 'An answer took too long',
    severity: 'error',
    why: 'It came, but later than `within` allows: a missing index or a cold cache shows here first.',
    mend: 'Look for a new slow query. If the service was only starting, let a request before it warm it up, or raise `within`.',
  },
  capture: {
    id: 'http-capture',
    title: 'A value that later requests need is not in the answer',
    severity: 'error',
    why: 'Requests that use the variable cannot be sent.',
    mend: 'Correct the path, header, cookie or pattern under `capture`, or mend the answer.',
  },
  cookie: {
    id: 'http-cookie',
    title: 'A cookie is not safe, or not as expected',
    severity: 'error',
    why: 'Without Secure it travels in the clear, without HttpOnly scripts can read it, and browsers drop a cookie that breaks the rules of SameSite or of its name without a word: people are logged out.',
    bad: 'Set-Cookie: session=...; SameSite=None',
    good: 'Set-Cookie: session=...; Path=/; Secure; HttpOnly; SameSite=Lax',
    mend: 'Set the attributes where the cookie is made, or in the gateway that rewrites it.',
  },
  cors: {
    id: 'http-cors',
    title: 'Cross-origin rules let the wrong ones in or the right ones out',
    severity: 'error',
    why: 'A hostile page that is let in reads data with the visitor’s cookies; a front end that is kept out shows an empty page.',
    bad: 'Access-Control-Allow-Origin: *\nAccess-Control-Allow-Credentials: true',
    good: 'Access-Control-Allow-Origin: https://www.example.com\nAccess-Control-Allow-Credentials: true\nVary: Origin',
    mend: 'Compare the origin with a list of whole origins, never by prefix, suffix or an unanchored pattern, and send `Vary: Origin` wherever the answer depends on it.',
  },
  securityHeader: {
    id: 'http-security-header',
    title: 'A security header is missing or weak',
    severity: 'error',
    why: 'Browsers protect people only when they are told to.',
    good: "Strict-Transport-Security: max-age=31536000; includeSubDomains\nX-Content-Type-Options: nosniff\nContent-Security-Policy: frame-ancestors 'none'\nReferrer-Policy: strict-origin-when-cross-origin",
    mend: 'Set the header in the app or in the gateway in front of it. One that does not apply can be left out with `skip`.',
  },
  open: {
    id: 'http-open',
    title: 'An endpoint lets people in without its token',
    severity: 'error',
    why: 'Anybody can call it.',
    mend: 'Check the token before anything else happens, also where the expected token is not configured: an empty expected token must refuse everybody.',
  },
  rewrite: {
    id: 'http-rewrite',
    title: 'The gateway answers otherwise than the origin behind it',
    severity: 'error',
    why: 'The rewrite leads to another route, another version or a cached answer.',
    mend: 'Check the gateway’s path rule and what it caches. Values that change with every request belong into `ignore`.',
  },
  migrations: {
    id: 'http-migrations',
    title: 'The service’s own list of migrations is not as expected',
    severity: 'error',
    why: 'The code that runs expects another schema than the database has.',
    mend: 'Run the pending migrations, or find out why the newest one is not there, before people use the new version.',
  },
  backup: {
    id: 'http-backup',
    title: 'There is no good backup',
    severity: 'error',
    why: 'Without one the way back from a bad migration is closed.',
    mend: 'Look at the service’s log for the backup’s error, then run it again.',
  },
  imported: {
    id: 'http-imported',
    title: 'A check of an imported file failed',
    severity: 'error',
    why: 'The program that ran the file says that an answer is not as the file says.',
    mend: 'Run the file with the program itself and read its output.',
  },
} as const satisfies Record<string, RuleInfo>;

export type HttpSmokeRule = keyof typeof httpSmokeRules;
