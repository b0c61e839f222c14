import { once } from 'node:events';
import { connect as openSocket, type Socket } from 'node:net';
import { connect as openTls } from 'node:tls';
import { readUrl } from '../database-url.js';
import { planTransports, type Transport } from '../tls.js';
import { encode, firstRequests } from './messages.js';

/** How to open a connection to a server, as libpq would by the address. */
export interface Way {
  /** Throws where nobody answers, or not in the way that the address asks for. */
  dial(): Promise<Socket>;
  /** It may speak TLS. */
  readonly encrypts: boolean;
  /** The server may let us in by what we are (a certificate, a user of its machine) and not by a password. */
  readonly knowsUs: boolean;
}

/** Reads the way from an address with one host. Throws `UserError` as `planTransports` does. */
export async function planWay(address: string): Promise<Way> {
  const { host, port, parameters } = readUrl(address);
  const { transports } = await planTransports(address);
  const number = Number(port || '5432');
  const socket = host.startsWith('/');
  const place = socket ? { path: `${host}/.s.PGSQL.${number}` } : { host: host || '127.0.0.1', port: number };
  return {
    async dial() {
      for (const transport of transports) {
        const line = await reached(openSocket(place), 'connect');
        const found = await asAgreed(line, transport, host);
        if (found) return found;
        line.destroy();
      }
      throw new Error('the server does not speak TLS, and the address asks for it');
    },
    encrypts: transports.some((transport) => transport !== false),
    knowsUs: socket || parameters.has('sslcert'),
  };
}

/** Undefined where the server speaks no TLS. */
async function asAgreed(line: Socket, transport: Transport, host: string): Promise<Socket | undefined> {
  if (transport === false) return line;
  if (!(await takesTls(line))) return undefined;
  // Only a name can be asked for; the certificate is held against it, or against the number.
  const named = /^[\d.]+$|:/.test(host) ? { host } : { host, servername: host };
  return reached(openTls({ socket: line, ...named, ...transport }), 'secureConnect');
}

/** Its errors from later on are told by its end. */
async function reached<T extends Socket>(line: T, event: 'connect' | 'secureConnect'): Promise<T> {
  line.on('error', () => undefined);
  await once(line, event);
  return line;
}

function takesTls(line: Socket): Promise<boolean> {
  const request = Buffer.alloc(4);
  request.writeUInt32BE(firstRequests.ssl);
  line.write(encode('', request));
  return new Promise((resolve, reject) => {
    line.once('data', (answer: Buffer) => resolve(answer.toString('latin1') === 'S'));
    line.once('close', () => reject(new Error('the server closed the connection')));
  });
}
