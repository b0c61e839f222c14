import { z } from 'zod';
import { bearer, duration, fieldMap, flag, matcher, regex, status, text, texts, url } from './values.js';

export const methodKeys = ['get', 'head', 'options', 'post', 'put', 'patch', 'delete'] as const;

export const sameSites = ['strict', 'lax', 'none'] as const;

const cookieDemands = z
  .strictObject({
    exists: flag.optional(),
    secure: flag.optional(),
    'http-only': flag.optional(),
    'same-site': z.enum(sameSites, { error: `must be one of ${sameSites.join(', ')}` }).optional(),
    domain: text.optional().meta({ description: 'The Domain attribute, with or without the dot in front.' }),
    path: text.optional(),
  })
  .meta({ id: 'CookieDemands' });

/** What an answer must be like. Without `status` and `redirect` it must be a 2xx. */
export const expectSchema = z
  .strictObject({
    status: status.optional(),
    headers: z.record(z.string(), matcher).optional().meta({ description: 'By header name.' }),
    json: z.record(z.string(), matcher).optional().meta({ description: 'By JSONPath (RFC 9535).' }),
    schema: z
      .union([text, z.record(z.string(), z.unknown())], {
        error: 'must be a JSON Schema, or the path of one',
      })
      .optional()
      .meta({ description: 'JSON Schema of the body, or the path of a file with it, seen from this file.' }),
    contains: texts.optional().meta({ description: 'Texts that are in the body.' }),
    lacks: texts.optional().meta({ description: 'Texts that are not in the body.' }),
    matches: regex.optional().meta({ description: 'A regular expression that is found in the body.' }),
    equals: z.unknown().optional().meta({ description: 'The whole body: text, or a JSON value.' }),
    within: duration.optional().meta({ description: 'The whole answer came in this time.' }),
    redirect: text.optional().meta({ description: 'Where Location leads; `*` stands for any text.' }),
    cookies: z.record(z.string(), cookieDemands).optional().meta({ description: 'By cookie name.' }),
  })
  .meta({ id: 'Expect' });

const captureMap = z
  .strictObject({
    json: text.optional().meta({ description: 'JSONPath; the first match counts.' }),
    header: text.optional(),
    cookie: text.optional(),
    regex: regex
      .optional()
      .meta({ description: 'Searched in the body; the first group, else the whole match.' }),
    secret: flag.optional().meta({
      description: 'Whether to hide the value. Cookies, tokens and the like are hidden unless false.',
    }),
  })
  .refine((map) => ['json', 'header', 'cookie', 'regex'].filter((key) => key in map).length === 1, {
    error: 'must have exactly one of json, header, cookie, regex',
  });

/** `$.token`, `{ header: location }`. */
export const captureSchema = z
  .union([text, captureMap], {
    error: 'must be a JSONPath, or a map with one of json, header, cookie, regex',
  })
  .transform((value) => (typeof value === 'string' ? { json: value } : value))
  .meta({ id: 'Capture' });

const retrySchema = z
  .union(
    [
      duration,
      z.strictObject({
        for: duration.optional(),
        times: z.int().min(2).max(1000).optional(),
        every: duration.optional(),
      }),
    ],
    { error: 'must be a time such as 60s, or a map of for, times, every' },
  )
  .transform((value) => (typeof value === 'number' ? { for: value } : value))
  .meta({ description: 'Send it again until everything is as expected: `60s`, `{ for: 2m, every: 5s }`.' });

const address = Object.fromEntries(methodKeys.map((method) => [method, url.optional()])) as Record<
  (typeof methodKeys)[number],
  z.ZodOptional<typeof url>
>;

const sending = {
  ...address,
  headers: fieldMap.optional(),
  query: fieldMap.optional().meta({ description: 'Added to the address, encoded.' }),
  token: bearer.optional(),
  basic: text.optional().meta({ description: '`user:password`, sent as `Authorization: Basic ...`.' }),
  json: z.unknown().optional().meta({ description: 'The body, sent as JSON.' }),
  form: fieldMap.optional().meta({ description: 'The body, sent as a form.' }),
  body: z.string().optional().meta({ description: 'The body as text.' }),
  timeout: duration.optional(),
  'connect-to': text.optional().meta({
    description: '`host` or `host:port` to connect to instead, past an edge; the Host header stays.',
  }),
  cookies: flag.optional().meta({ description: 'Send the cookies that came before. Default: true.' }),
  expect: expectSchema.optional(),
  capture: z.record(z.string(), captureSchema).optional().meta({ description: 'Variables, by name.' }),
};

/** What every item of the file may have. */
export const itemKeys = {
  name: text.optional().meta({ description: 'How it is called in the report.' }),
  always: flag.optional().meta({ description: 'Run it also after an earlier failure. Default: false.' }),
};

export const requestSchema = z
  .strictObject({
    ...itemKeys,
    ...sending,
    secret: flag.optional().meta({ description: 'Never show its answer, and hide all that is captured.' }),
    retry: retrySchema.optional(),
    idempotent: flag.optional().meta({
      description:
        'A POST or PATCH that may be sent twice; it gets an Idempotency-Key that is the same for all tries.',
    }),
    'done-when': z.strictObject(sending).optional().meta({
      description:
        'A request that tells, after an attempt without an answer, whether it was done all the same.',
    }),
  })
  .meta({ id: 'Request', description: 'One request: a method, and what the answer must be like.' });

export type RequestItem = z.output<typeof requestSchema>;
export type ExpectMap = z.output<typeof expectSchema>;
export type CaptureMap = z.output<typeof captureSchema>;
export type RetryMap = z.output<typeof retrySchema>;
