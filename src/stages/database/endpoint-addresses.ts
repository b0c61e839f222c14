import type { Problem } from '../../core/errors.js';
import type { RouteGiven } from './migrate-remote-inputs.js';

export interface EndpointAddresses {
  /** Both are there where there are no problems. */
  readonly listUrl?: URL;
  readonly runUrl?: URL;
  readonly problems: readonly Problem[];
}

const example = 'https://api.example.com/api/admin/migrations';

/** Where an app lists its migrations, and where it runs them: on one host, so that the bearer goes to no other. */
export function endpointAddresses({ endpointUrl, endpointRun = 'run' }: RouteGiven): EndpointAddresses {
  if (endpointUrl === undefined) {
    const fix = `give the address of the list: ${example}`;
    return { problems: [{ what: 'no address is given', where: 'endpoint-url', fix }] };
  }
  const listUrl = URL.canParse(endpointUrl) ? new URL(endpointUrl) : undefined;
  if (!listUrl || !/^https?:$/.test(listUrl.protocol)) {
    return {
      problems: [
        { what: 'is no http or https address', where: 'endpoint-url', fix: `for example: ${example}` },
      ],
    };
  }
  const problems: Problem[] = [];
  if (listUrl.username || listUrl.password) {
    const fix = 'take it out, and give a token as `endpoint-token`';
    problems.push({ what: 'holds a user or a password', where: 'endpoint-url', fix });
  }
  if (listUrl.protocol === 'http:' && !isNear(listUrl)) {
    problems.push({
      what: 'is an http address of another machine',
      where: 'endpoint-url',
      why: 'the bearer would go over the network in the clear',
      fix: 'give the https address',
    });
  }
  const base = new URL(listUrl.href);
  base.pathname = `${base.pathname.replace(/\/+$/, '')}/`;
  const runUrl = URL.canParse(endpointRun, base.href) ? new URL(endpointRun, base.href) : undefined;
  if (!runUrl || runUrl.origin !== listUrl.origin) {
    problems.push({
      what: runUrl ? `is on ${runUrl.host}, and the list is on ${listUrl.host}` : 'is no address',
      where: 'endpoint-run',
      why: 'the token of one host must not be sent to another',
      fix: 'give a path from `endpoint-url` on, `run` for example, or one that begins with /',
    });
    return { problems };
  }
  return { listUrl, runUrl, problems };
}

/** This machine, or a name that only a private network knows. */
function isNear({ hostname }: URL): boolean {
  return (
    /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+)$/.test(hostname) ||
    !hostname.includes('.') ||
    hostname.endsWith('.internal')
  );
}
