import type { Problem } from '../../core/errors.js';

export const encryptionsAtRest = ['AES256', 'aws:kms'] as const;

/** A part of a bucket: all objects whose keys begin with the prefix and have no slash after it. */
export interface S3Place {
  readonly bucket: string;
  /** Empty, or ends with a slash. */
  readonly prefix: string;
  /** Of a service other than AWS: an origin, without a path. */
  readonly endpoint: string | undefined;
  readonly region: string | undefined;
  /** The bucket stands in the path, not in the host name. */
  readonly pathStyle: boolean;
  /** Whether the service takes AWS's own checksum headers; others refuse a request that has them. */
  readonly checksums: boolean;
  /** What the service does with the object; absent for the bucket's own default. */
  readonly encryption: (typeof encryptionsAtRest)[number] | undefined;
  readonly kmsKey: string | undefined;
  /** Absent where the SDK shall find them. */
  readonly credentials: S3Credentials | undefined;
}

export interface S3Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** What a person tells of a bucket. */
export interface S3Given {
  /** `s3://bucket/prefix`. */
  readonly store: string;
  readonly s3Endpoint?: string | undefined;
  readonly s3Region?: string | undefined;
  readonly s3PathStyle?: boolean | undefined;
  readonly s3AccessKeyId?: string | undefined;
  readonly s3SecretAccessKey?: string | undefined;
  readonly s3SessionToken?: string | undefined;
  readonly s3Encryption?: S3Place['encryption'];
  readonly s3KmsKey?: string | undefined;
}

type Env = Readonly<Record<string, string | undefined>>;

/** Whether the text means a bucket. */
export function isS3(store: string): boolean {
  return /^s3:\/\//i.test(store);
}

/**
 * The place that is meant, or everything that is wrong with what was told. Endpoint and region come from the
 * variables of AWS's own tools where they are not given: `AWS_ENDPOINT_URL_S3`, `AWS_ENDPOINT_URL`, `AWS_REGION`,
 * `AWS_DEFAULT_REGION`.
 */
export function readS3Place(given: S3Given, env: Env): S3Place | readonly Problem[] {
  const problems: Problem[] = [];
  const [, bucket = '', path = ''] = /^s3:\/\/([^/]*)\/?(.*)$/i.exec(given.store) ?? [];
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)) problems.push(noBucket(given.store));
  if (/[?#\\\0]|\/\//.test(path)) problems.push(noPrefix(given.store));
  const endpoint = given.s3Endpoint ?? env.AWS_ENDPOINT_URL_S3 ?? env.AWS_ENDPOINT_URL;
  if (endpoint !== undefined && !isOrigin(endpoint)) problems.push(noEndpoint(endpoint, bucket));
  if (given.s3KmsKey !== undefined && given.s3Encryption !== 'aws:kms') problems.push(keyWithoutKms);
  const credentials = readCredentials(given);
  if (credentials === 'half') problems.push(halfCredentials(given));
  if (problems.length > 0 || credentials === 'half') return problems;
  return {
    bucket,
    prefix: path === '' || path.endsWith('/') ? path : `${path}/`,
    endpoint: endpoint === undefined ? undefined : new URL(endpoint).origin,
    region:
      given.s3Region ??
      env.AWS_REGION ??
      env.AWS_DEFAULT_REGION ??
      (endpoint === undefined ? undefined : 'us-east-1'),
    pathStyle: given.s3PathStyle ?? endpoint !== undefined,
    checksums: endpoint === undefined || /\.amazonaws\.com(\.cn)?$/.test(new URL(endpoint).hostname),
    encryption: given.s3Encryption,
    kmsKey: given.s3KmsKey,
    credentials,
  };
}

function readCredentials(given: S3Given): S3Credentials | undefined | 'half' {
  const { s3AccessKeyId, s3SecretAccessKey, s3SessionToken } = given;
  if (s3AccessKeyId === undefined && s3SecretAccessKey === undefined && s3SessionToken === undefined) {
    return undefined;
  }
  if (s3AccessKeyId === undefined || s3SecretAccessKey === undefined) return 'half';
  return {
    accessKeyId: s3AccessKeyId,
    secretAccessKey: s3SecretAccessKey,
    ...(s3SessionToken === undefined ? {} : { sessionToken: s3SessionToken }),
  };
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, pathname, search, hash, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && /^\/?$/.test(pathname) && !(search || hash || username || password);
}

function noBucket(store: string): Problem {
  return {
    what: `${JSON.stringify(store)} names no bucket`,
    where: 'store',
    why: 'a bucket has 3 to 63 small letters, digits, dots and hyphens',
    fix: 'write s3://bucket or s3://bucket/prefix',
  };
}

function noPrefix(store: string): Problem {
  return {
    what: `${JSON.stringify(store)} has a prefix with a backslash, ?, # or two slashes in a row`,
    where: 'store',
    fix: 'write it with single slashes: s3://bucket/backups/shop',
  };
}

function noEndpoint(endpoint: string, bucket: string): Problem {
  const shown = URL.canParse(endpoint) ? new URL(endpoint).host : 'it';
  return {
    what: `${shown} is not the address of a service: https:// and a host, nothing behind it`,
    where: 's3-endpoint',
    fix: `write it without the bucket: https://s3.example.com, with store s3://${bucket || 'bucket'}/prefix`,
  };
}

const keyWithoutKms: Problem = {
  what: 'it is given, and s3-encryption is not aws:kms',
  where: 's3-kms-key',
  why: 'the key would not be used',
  fix: 'give s3-encryption: aws:kms too, or leave the key away',
};

function halfCredentials({ s3AccessKeyId }: S3Given): Problem {
  return {
    what: 'it is missing, and the rest of the credentials is given',
    where: s3AccessKeyId === undefined ? 's3-access-key-id' : 's3-secret-access-key',
    why: 'a secret is empty in a workflow for a pull request from a fork, and where the environment does not have it',
    fix: 'give both, or none: then AWS’s own variables, profile or role are used',
  };
}
