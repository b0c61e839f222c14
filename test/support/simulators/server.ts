import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { spool } from '../spool.js';
import { type Fault, makeFaults } from './faults.js';

/** A request as it came in. */
export interface Received {
  readonly method: string;
  /** With the query: `/services?limit=20`. */
  readonly path: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
  /** The body as JSON; undefined where it is empty or no JSON. */
  readonly json: unknown;
}

export interface Answer {
  readonly status: number;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as it is, in place of `body`. */
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What one API adds to the shell that all simulators share. */
export interface Simulation {
  /** Does what the request asks, and says the answer. */
  answer(request: Received): Answer | Promise<Answer>;
  /** An error's body in the manner of this API. */
  errorBody(status: number, message: string): unknown;
  /** Milliseconds since the epoch, told in the Date header; the real time when not given. */
  now?(): number;
  /** A free port when not given. */
  readonly port?: number;
}

/** What every simulator has. */
export interface SimulatorServer {
  readonly url: string;
  /** `GET /services?limit=20` of every request so far. */
  readonly requests: readonly string[];
  /** The same requests with their headers and bodies. */
  readonly received: readonly Received[];
  fail(fault: Fault): void;
  close(): Promise<void>;
}

/** Answers over real HTTP on this machine, with faults by script. */
export async function serveSimulation(simulation: Simulation): Promise<SimulatorServer> {
  const requests: string[] = [];
  const received: Received[] = [];
  const faults = makeFaults();
  const handle = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const request = await readRequest(message);
    requests.push(`${request.method} ${request.path}`);
    received.push(request);
    spool(`the body of ${request.method} ${request.url.pathname}`, request.body);
    const fault = faults.take(request);
    const planned = await plan(simulation, { request, fault });
    if (simulation.now) response.setHeader('date', new Date(simulation.now()).toUTCString());
    deliver(response, planned, fault);
  };
  const server = createServer((message, response) => {
    handle(message, response).catch((error: unknown) => {
      const broken = { status: 500, text: `the simulator broke: ${error}` };
      if (!message.readableAborted) deliver(response, broken, undefined);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(simulation.port ?? 0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    received,
    fail: faults.add,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function readRequest(message: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks).toString();
  const path = message.url ?? '/';
  const headers = Object.entries(message.headers).map(([name, value]) => [name, String(value)]);
  return {
    method: message.method ?? 'GET',
    path,
    url: new URL(path, 'http://localhost'),
    headers: Object.fromEntries(headers),
    body,
    json: parseJson(body),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The answer that goes on its way; undefined where none does. */
async function plan(
  simulation: Simulation,
  { request, fault }: { readonly request: Received; readonly fault: Fault | undefined },
): Promise<Answer | undefined> {
  if (fault?.kind === 'reset' || fault?.kind === 'hang') return undefined;
  const replaced = fault?.kind === undefined && fault?.status !== undefined;
  if (!replaced || fault.done) {
    const answer = await simulation.answer(request);
    if (!replaced) return fault?.kind === 'empty' ? { status: fault.status ?? 202 } : answer;
  }
  const { status = 500, message = 'fault', text, headers = {} } = fault ?? {};
  return {
    status,
    headers,
    ...(text === undefined ? { body: simulation.errorBody(status, message) } : { text }),
  };
}

function deliver(response: ServerResponse, answer: Answer | undefined, fault: Fault | undefined): void {
  if (fault?.kind === 'hang') return;
  if (!answer || fault?.kind === 'lost') return void response.destroy();
  const text = answer.text ?? (answer.body === undefined ? '' : JSON.stringify(answer.body));
  const type = text === '' ? {} : { 'content-type': 'application/json; charset=utf-8' };
  const length = answer.status === 204 ? {} : { 'content-length': String(Buffer.byteLength(text)) };
  response.writeHead(answer.status, { ...type, ...length, ...answer.headers });
  if (fault?.kind !== 'slow' && fault?.kind !== 'truncated') return void response.end(text);
  const bytes = Buffer.from(text);
  const middle = Math.floor(bytes.length / 2);
  response.write(bytes.subarray(0, middle));
  const rest = (): void => {
    if (fault.kind === 'slow') response.end(bytes.subarray(middle));
    else response.destroy();
  };
  setTimeout(rest, fault.delayMs ?? 50);
}
