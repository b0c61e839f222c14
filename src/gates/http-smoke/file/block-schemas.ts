import { z } from 'zod';
import { itemKeys, requestSchema, sameSites } from './request-schema.js';
import { bearer, duration, fieldMap, flag, status, text, texts, url } from './values.js';

const method = z.enum(['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'], {
  error: 'must be a method in capitals, such as GET or POST',
});

/** What is sent, for blocks that send one request in several ways. */
const sent = {
  url,
  method: method.optional(),
  headers: fieldMap.optional(),
  json: z.unknown().optional(),
};

const refused = status.optional().meta({ description: 'Status without a good token. Default: 401 or 403.' });
const accepted = status.optional().meta({ description: 'Status with the token. Default: 2xx.' });

const path = (standard: string) => url.optional().meta({ description: `Default: \`${standard}\`.` });

export const checkedHeaders = ['hsts', 'nosniff', 'frames', 'referrer', 'csp'] as const;

/** The settings of each ready-made block, by its key in the file. */
export const blockSchemas = {
  login: z
    .strictObject({
      url,
      json: z.unknown().optional(),
      form: fieldMap.optional(),
      headers: fieldMap.optional(),
      token: text
        .optional()
        .meta({ description: 'JSONPath of the token. Default: `$.access_token` or `$.token`.' }),
      as: text.optional().meta({ description: 'The variable that holds the token. Default: `token`.' }),
      status: status.optional(),
    })
    .meta({ description: 'Log in and keep the token as a variable. Nothing of the answer is shown.' }),
  cors: z
    .strictObject({
      url,
      allow: texts.meta({ description: 'Origins that get through; `*` for a public API.' }),
      refuse: texts
        .optional()
        .meta({ description: 'Origins that get nothing, besides those that are always tried.' }),
      methods: z.array(method).min(1).optional().meta({ description: 'Default: GET.' }),
      headers: texts
        .optional()
        .meta({ description: 'Request headers that are asked for. Default: content-type.' }),
      credentials: flag
        .optional()
        .meta({ description: 'Whether cookies must be allowed. Default: not asked.' }),
    })
    .meta({ description: 'Preflights: allowed origins get through, hostile ones get nothing.' }),
  'secure-cookies': z
    .strictObject({
      ...sent,
      form: fieldMap.optional(),
      token: bearer.optional(),
      names: texts.optional().meta({ description: 'Cookies that have to be set. Default: at least one.' }),
      'script-readable': texts
        .optional()
        .meta({ description: 'Cookies that need no HttpOnly, such as a CSRF token.' }),
      'same-site': z.enum(sameSites).optional(),
      domain: text.optional(),
      path: text.optional(),
      status: status.optional(),
    })
    .meta({
      description: 'Every cookie is Secure, HttpOnly, has SameSite, and obeys the rules of its name.',
    }),
  'needs-token': z
    .strictObject({ ...sent, token: bearer, refused, status: accepted })
    .meta({ description: 'Refused without a token and with a wrong one, answered with the right one.' }),
  'security-headers': z
    .strictObject({
      url,
      skip: z.array(z.enum(checkedHeaders)).optional(),
      require: z.array(z.enum(checkedHeaders)).optional().meta({ description: 'Demand `csp` too.' }),
      'hsts-days': z
        .int()
        .min(1)
        .optional()
        .meta({ description: 'Least max-age of HSTS, in days. Default: 180.' }),
      status: status.optional(),
    })
    .meta({ description: 'HSTS (https only), nosniff, no framing by others, a careful referrer policy.' }),
  rewrites: z
    .strictObject({
      edge: url,
      origin: url,
      headers: fieldMap.optional(),
      token: bearer.optional(),
      ignore: texts.optional().meta({ description: 'JSONPaths whose values may differ.' }),
      status: status.optional(),
    })
    .meta({ description: 'The gateway’s path gives the same answer as the path of the origin behind it.' }),
  cron: z
    .strictObject({ ...sent, token: bearer, refused, status: accepted })
    .meta({ description: 'A cron endpoint refuses strangers and takes a POST of `{}` with its token.' }),
  backup: z
    .strictObject({
      start: path('/api/admin/backup-now'),
      list: path('/api/admin/backups'),
      token: bearer.optional(),
      id: text.optional().meta({ description: 'JSONPath of the id in the answer of `start`.' }),
      within: duration.optional().meta({ description: 'Default: 10m.' }),
      every: duration.optional().meta({ description: 'Default: 5s.' }),
    })
    .meta({ description: 'Start a backup, once a run, and wait until the list has it.' }),
  'backup-age': z
    .strictObject({
      list: path('/api/admin/backups'),
      status: url.optional().meta({
        description: 'Also ask here whether the scheduler runs: `/api/admin/backup-status`.',
      }),
      token: bearer.optional(),
      'at-most': duration.meta({ description: 'Age of the newest backup: `26h`.' }),
    })
    .meta({ description: 'The newest backup is no older than this.' }),
  migrations: z
    .strictObject({
      url: path('/api/admin/migrations'),
      token: bearer.optional(),
      newest: text.optional().meta({ description: 'Id that the newest applied migration must have.' }),
    })
    .meta({ description: 'No migration is pending, and the newest is the expected one.' }),
  import: text.meta({ description: 'A `.http`, `.rest` or `.hurl` file, seen from this file.' }),
} as const;

export type BlockName = keyof typeof blockSchemas;
export const blockNames = Object.keys(blockSchemas) as readonly BlockName[];
export type BlockSettings<Name extends BlockName> = z.output<(typeof blockSchemas)[Name]>;

type BlockItem = { [Name in BlockName]: z.ZodType };

/** A block as it stands in the file: its key, and what every item may have. */
export const blockItems: BlockItem = Object.fromEntries(
  blockNames.map((name) => [name, z.strictObject({ ...itemKeys, [name]: blockSchemas[name] })]),
) as unknown as BlockItem;

export const itemSchema = z.union([requestSchema, ...Object.values(blockItems)]).meta({ id: 'Item' });
