import { createHash, createHmac } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type ServerResponse,
} from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Fault, makeFaults } from './faults.js';

/** A bucket over real HTTP: s3rver behind a proxy that checks what it does not, does what it lacks, and has faults. */
export interface SimulatedS3 {
  /** Without the bucket. */
  readonly url: string;
  readonly bucket: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  /** What came in so far, oldest first. */
  readonly requests: readonly SeenRequest[];
  /** Keys of uploads in parts that were neither completed nor given up. */
  openUploads(): readonly string[];
  fail(fault: Fault): void;
  /** Changes a byte of the next body that goes this way and whose path has this in it. */
  spoil(way: 'up' | 'down', path: string): void;
  /** Puts its clock ahead of the true time. */
  setClock(aheadMs: number): void;
  close(): Promise<void>;
}

export interface SeenRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: number;
}

const bucket = 'vault';
const credentials = { accessKeyId: 'S3RVER', secretAccessKey: 'a-secret-of-the-vault' };

/** The answer that S3 gives to what it refuses. */
export function s3Error(status: number, code: string, message = code): Fault {
  return {
    status,
    text: `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message><RequestId>4442587FB7D0A2F9</RequestId></Error>`,
    headers: { 'content-type': 'application/xml', 'x-amz-request-id': '4442587FB7D0A2F9' },
  };
}

export async function simulateS3(): Promise<SimulatedS3> {
  const directory = await mkdtemp(join(tmpdir(), 'lockkeeper-s3-'));
  const service = new S3rver({
    directory,
    address: '127.0.0.1',
    port: 0,
    silent: true,
    // It takes the path of a bucket for another one than the SDK; the proxy checks signatures itself.
    allowMismatchedSignatures: true,
    configureBuckets: [{ name: bucket }],
  });
  const behind = await service.run();
  const uploads = new Map<string, string>();
  const requests: SeenRequest[] = [];
  const faults = makeFaults();
  const spoiled: Spoiled = { up: undefined, down: undefined };
  const state: State = { port: behind.port, uploads, spoiled, aheadMs: 0 };
  const sockets = new Set<Socket>();
  const server = createServer(async (incoming, response) => {
    const { method = '', url = '', headers } = incoming;
    const fault = faults.take({ method, path: url, body: '' });
    if (fault?.kind === 'reset') return breakOff(incoming);
    const body = await read(incoming).catch(() => undefined);
    if (body === undefined) return;
    requests.push({ method, path: url, headers, bytes: body.length });
    await answer({ method, path: url, headers, body, fault }, response, state).catch(() =>
      response.destroy(),
    );
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bucket,
    credentials,
    requests,
    openUploads: () => [...uploads.values()],
    fail: faults.add,
    spoil(way, path) {
      spoiled[way] = path;
    },
    setClock(aheadMs) {
      state.aheadMs = aheadMs;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
      await service.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

interface Service {
  run(): Promise<{ readonly port: number }>;
  close(): Promise<void>;
}

/** The package has no types. */
const S3rver = createRequire(import.meta.url)('@20minutes/s3rver') as new (
  options: Readonly<Record<string, unknown>>,
) => Service;

interface State {
  readonly port: number;
  /** Key by id. */
  readonly uploads: Map<string, string>;
  readonly spoiled: Spoiled;
  aheadMs: number;
}

/** Parts of paths whose next body is changed. */
type Spoiled = Record<'up' | 'down', string | undefined>;

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly fault: Fault | undefined;
}

/** In the middle of what is sent. */
function breakOff(incoming: IncomingMessage): void {
  incoming.once('data', () => incoming.socket.destroy());
  incoming.once('end', () => incoming.socket.destroy());
}

async function read(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function answer(asked: Asked, response: ServerResponse, state: State): Promise<void> {
  const { fault } = asked;
  if (fault?.kind === 'hang') return;
  if (fault !== undefined && fault.kind === undefined) return refuse(fault, response);
  if (asked.method === 'PUT') spoil('up', asked.body, { path: asked.path, state });
  response.setHeader('date', new Date(Date.now() + state.aheadMs).toUTCString());
  const refusal =
    checkTime(asked, state) ?? checkSignature(asked) ?? checkSums(asked) ?? multipart(asked, response, state);
  if (refusal === 'answered') return;
  if (refusal) return refuse(refusal, response);
  const answered = await forward(asked, state);
  if (fault?.kind === 'lost') {
    response.destroy();
    return;
  }
  if (asked.method === 'GET') spoil('down', answered.body, { path: asked.path, state });
  const { date, ...others } = answered.headers;
  response.writeHead(answered.status, others);
  if (fault?.kind === 'truncated') {
    response.write(answered.body.subarray(0, Math.ceil(answered.body.length / 2)), () => response.destroy());
    return;
  }
  response.end(answered.body);
}

function spoil(
  way: 'up' | 'down',
  body: Buffer,
  { path, state: { spoiled } }: { readonly path: string; readonly state: State },
): void {
  const part = spoiled[way];
  if (part === undefined || !path.includes(part)) return;
  spoiled[way] = undefined;
  body.writeUInt8((body[0] ?? 0) ^ 1);
}

function refuse({ status = 500, text = '', headers = {} }: Fault, response: ServerResponse): void {
  response.writeHead(status, headers);
  response.end(text);
}

const mostSkewMs = 15 * 60_000;

function checkTime({ headers }: Asked, { aheadMs }: State): Fault | undefined {
  const [, day = '', time = ''] = /^(\d{8})T(\d{6})Z$/.exec(String(headers['x-amz-date'])) ?? [];
  const sent = Date.parse(`${day.replace(/(....)(..)/, '$1-$2-')}T${time.replace(/(..)(..)/, '$1:$2:')}Z`);
  if (Math.abs(Date.now() + aheadMs - sent) <= mostSkewMs) return undefined;
  return s3Error(
    403,
    'RequestTimeTooSkewed',
    'The difference between the request time and the current time is too large.',
  );
}

/** Signature Version 4, as the service works it out. */
function checkSignature({ method, path, headers }: Asked): Fault | undefined {
  const pattern = /Credential=([^/]+)\/([^,]+), ?SignedHeaders=([^,]+), ?Signature=(\w+)/;
  const [, id, scope = '', names = '', signature] = pattern.exec(headers.authorization ?? '') ?? [];
  if (id !== credentials.accessKeyId) {
    return s3Error(
      403,
      'InvalidAccessKeyId',
      'The AWS Access Key Id you provided does not exist in our records.',
    );
  }
  const [uri = '', query = ''] = path.split('?');
  const lines = names.split(';').map((name) => `${name}:${String(headers[name])}\n`);
  const request = [method, uri, query.split('&').sort().join('&'), lines.join(''), names];
  const canonical = [...request, headers['x-amz-content-sha256']].join('\n');
  const text = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, sum(Buffer.from(canonical), 'hex')].join(
    '\n',
  );
  const mac = (key: string | Buffer, data: string) => createHmac('sha256', key).update(data).digest();
  const key = scope.split('/').reduce<string | Buffer>(mac, `AWS4${credentials.secretAccessKey}`);
  if (mac(key, text).toString('hex') === signature) return undefined;
  return s3Error(
    403,
    'SignatureDoesNotMatch',
    'The request signature we calculated does not match the signature you provided.',
  );
}

/** Every service compares a body with the SHA-256 that was signed; AWS its own header too. */
function checkSums({ headers, body }: Asked): Fault | undefined {
  const signed = headers['x-amz-content-sha256'];
  if (typeof signed === 'string' && /^[0-9a-f]{64}$/.test(signed) && signed !== sum(body, 'hex')) {
    return s3Error(
      400,
      'XAmzContentSHA256Mismatch',
      'The provided SHA256 header does not match what was computed.',
    );
  }
  const given = headers['x-amz-checksum-sha256'];
  if (given !== undefined && given !== sum(body, 'base64')) {
    return s3Error(400, 'BadDigest', 'The SHA256 you specified did not match the calculated checksum.');
  }
  return undefined;
}

function sum(body: Buffer, encoding: 'hex' | 'base64'): string {
  return createHash('sha256').update(body).digest(encoding);
}

/** Giving up and listing uploads in parts. */
function multipart(
  asked: Asked,
  response: ServerResponse,
  { uploads }: State,
): Fault | 'answered' | undefined {
  const url = new URL(asked.path, 'http://service');
  const id = url.searchParams.get('uploadId');
  if (id !== null && !uploads.has(id)) return s3Error(404, 'NoSuchUpload');
  if (id !== null && asked.method === 'DELETE') {
    uploads.delete(id);
    response.writeHead(204).end();
    return 'answered';
  }
  if (asked.method !== 'GET' || !url.searchParams.has('uploads')) return undefined;
  const prefix = url.searchParams.get('prefix') ?? '';
  const open = [...uploads].filter(([, key]) => key.startsWith(prefix));
  const items = open.map(([each, key]) => `<Upload><Key>${key}</Key><UploadId>${each}</UploadId></Upload>`);
  response.writeHead(200, { 'content-type': 'application/xml' });
  response.end(
    `<ListMultipartUploadsResult><Bucket>${bucket}</Bucket>${items.join('')}</ListMultipartUploadsResult>`,
  );
  return 'answered';
}

interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

async function forward({ method, path, headers, body }: Asked, { port, uploads }: State): Promise<Answered> {
  // It compares the time with its own.
  const now = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
  const outgoing = request({
    host: '127.0.0.1',
    port,
    method,
    path,
    headers: { ...headers, 'x-amz-date': now },
  });
  outgoing.end(body);
  const [incoming] = (await once(outgoing, 'response')) as [IncomingMessage];
  const answered = {
    status: incoming.statusCode ?? 0,
    headers: incoming.headers,
    body: await read(incoming),
  };
  const url = new URL(path, 'http://service');
  if (method === 'POST' && answered.status === 200) {
    const begun = /<UploadId>([^<]+)<\/UploadId>/.exec(String(answered.body))?.[1];
    const key = decodeURIComponent(url.pathname).slice(bucket.length + 2);
    if (url.searchParams.has('uploads') && begun !== undefined) uploads.set(begun, key);
    else uploads.delete(url.searchParams.get('uploadId') ?? '');
  }
  return answered;
}
