import type { S3Place } from './place.js';

/** What the service was asked to do, and with what. */
export interface Asked {
  readonly permission:
    | 's3:ListBucket'
    | 's3:PutObject'
    | 's3:GetObject'
    | 's3:DeleteObject'
    | 's3:AbortMultipartUpload';
  readonly place: Pick<S3Place, 'bucket' | 'prefix' | 'endpoint'>;
  /** The whole key of one object. */
  readonly key?: string;
}

export interface Explained {
  readonly what: string;
  readonly fix: string;
}

const verbs = {
  's3:ListBucket': 'listed',
  's3:PutObject': 'written',
  's3:GetObject': 'read',
  's3:DeleteObject': 'removed',
  's3:AbortMultipartUpload': 'given up',
} as const;

/** What the SDK threw, for a person: where, what the service said, and the next step. It holds no secret. */
export function explainS3(error: unknown, asked: Asked): Explained {
  const { bucket, prefix, endpoint } = asked.place;
  const target = `s3://${bucket}/${asked.key ?? prefix}${endpoint === undefined ? '' : ` at ${endpoint}`}`;
  return {
    what: `${target} could not be ${verbs[asked.permission]}: ${said(error)}`,
    fix: fixFor(error, asked),
  };
}

function said(error: unknown): string {
  const { name, code, message, status, request } = partsOf(error);
  const word = [name, code].find((each) => each !== '' && each !== 'Error' && !message.includes(each));
  const where = [
    status === undefined ? '' : `HTTP ${status}`,
    request === undefined ? '' : `request ${request}`,
  ].filter((part) => part !== '');
  const text = [word ?? '', message].filter((part) => part !== '').join(': ');
  return where.length === 0 ? text : `${text} (${where.join(', ')})`;
}

interface Parts {
  readonly name: string;
  /** Node's: `ECONNRESET`. */
  readonly code: string;
  readonly message: string;
  readonly status: number | undefined;
  readonly request: string | undefined;
}

/** What errors of the SDK and of Node may have. */
interface Thrown {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
  readonly $metadata?: { readonly httpStatusCode?: number; readonly requestId?: string };
}

function partsOf(error: unknown): Parts {
  const { name, code, message, $metadata }: Thrown = typeof error === 'object' && error !== null ? error : {};
  return {
    name: typeof name === 'string' ? name : '',
    code: typeof code === 'string' ? code : '',
    message: typeof message === 'string' ? message.trim() : String(error),
    status: $metadata?.httpStatusCode,
    request: $metadata?.requestId,
  };
}

const keyNeeds = 'let the role use the key: kms:GenerateDataKey and kms:Decrypt, and check s3-kms-key';

/** By the service's own word for what is wrong; the first that fits counts. */
const fixes: readonly (readonly [words: RegExp, fix: (asked: Asked, message: string) => string])[] = [
  [/KMS/, () => keyNeeds],
  [/NoSuchBucket/, ({ place }) => `correct store, or make the bucket: ${makeBucket(place)}`],
  [/NoSuchKey|NotFound/, () => 'correct backup: an object of that name is not there'],
  [
    /CredentialsProviderError|Could not load credentials/,
    () =>
      'in a workflow take a role first (aws-actions/configure-aws-credentials, with permissions: id-token: write), or give s3-access-key-id and s3-secret-access-key from secrets; elsewhere set LOCKKEEPER_S3_ACCESS_KEY_ID and LOCKKEEPER_S3_SECRET_ACCESS_KEY',
  ],
  [/Region is missing/, () => 'give s3-region: eu-central-1'],
  [/ExpiredToken|RequestExpired|InvalidToken/, () => 'the credentials are too old: take the role again'],
  [
    /InvalidAccessKeyId|SignatureDoesNotMatch|AuthFailure/,
    () => 'correct s3-access-key-id and s3-secret-access-key: they belong together, and to this service',
  ],
  [/RequestTimeTooSkewed/, () => 'set the clock of this machine: timedatectl set-ntp true'],
  [
    /PermanentRedirect|AuthorizationHeaderMalformed|IllegalLocationConstraint/,
    (_, message) => {
      const region = /expecting '([a-z0-9-]+)'/.exec(message)?.[1] ?? 'the region of the bucket';
      return `give s3-region: ${region}`;
    },
  ],
  [/AccessDenied|Forbidden|AllAccessDisabled|403/, (asked, message) => allow(asked, message)],
  [/InvalidObjectState/, () => 'bring it back from the archive first: aws s3api restore-object'],
  [
    /SlowDown|Throttl|TooManyRequests|503|ServiceUnavailable/,
    () => 'the service has too much to do: run it again later',
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|CERT|SELF_SIGNED|ETIMEDOUT|TimeoutError|ECONNRESET|EPIPE|socket hang up/,
    ({ place }) =>
      `check that ${place.endpoint ?? 'AWS'} can be reached from here${place.endpoint === undefined ? ' and s3-region' : ', and s3-endpoint'}; then run it again`,
  ],
  [
    /NotImplemented|Unsupported header|x-amz-checksum/,
    () => 'the service does not know what was asked of it; leave s3-encryption away, or ask its makers',
  ],
  [/EntityTooLarge|QuotaExceeded|StorageFull|XMinioStorageFull/, () => 'make room in the bucket: it is full'],
];

function fixFor(error: unknown, asked: Asked): string {
  const { name, code, message, status } = partsOf(error);
  const known = [`${name} ${code}`, `${message} ${status ?? ''}`];
  for (const text of known) {
    const found = fixes.find(([words]) => words.test(text));
    if (found) return found[1](asked, message);
  }
  return 'mend what the service says, then run it again';
}

/** AWS names what is missing; others do not. */
function allow({ permission, place: { bucket, prefix } }: Asked, message: string): string {
  const action = /not authorized to perform: ([A-Za-z0-9:]+)/.exec(message)?.[1] ?? permission;
  if (action.startsWith('kms:')) return keyNeeds;
  const resource =
    action === 's3:ListBucket' ? `arn:aws:s3:::${bucket}` : `arn:aws:s3:::${bucket}/${prefix}*`;
  return `allow ${action} on ${resource} to the key or role in use`;
}

function makeBucket({ bucket, endpoint }: Asked['place']): string {
  return `aws s3 mb s3://${bucket}${endpoint === undefined ? '' : ` --endpoint-url ${endpoint}`}`;
}
