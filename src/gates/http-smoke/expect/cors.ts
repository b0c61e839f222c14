import type { CorsDemands, Failure } from '../model.js';
import { type Answer, failure, headerItems, headerText } from './answer.js';

const origins = 'access-control-allow-origin';
const credentials = 'access-control-allow-credentials';

/** Methods that no preflight has to allow. */
const simpleMethods = ['GET', 'HEAD', 'POST'];

/** A preflight from an origin that has to get through, by the rules of the Fetch standard. */
export function corsAllowedFailures(demands: CorsDemands, { response }: Answer): readonly Failure[] {
  const allowed = headerText(response, origins);
  const withCredentials = headerText(response, credentials) === 'true';
  const wildcard = allowed === '*';
  const open = wildcard && !withCredentials && !demands.credentials;
  const methods = headerItems(response, 'access-control-allow-methods');
  const headers = headerItems(response, 'access-control-allow-headers');
  const problems = [
    asked(allowed === demands.origin || open, origins, {
      expected: demands.origin,
      got: allowed ?? 'nothing',
    }),
    asked(!(wildcard && withCredentials), origins, {
      expected: 'never * with credentials',
      got: '*, and credentials allowed',
    }),
    asked(!demands.credentials || withCredentials, credentials, {
      expected: 'true',
      got: headerText(response, credentials) ?? 'nothing',
    }),
    ...demands.methods.map((method) =>
      asked(
        simpleMethods.includes(method) ||
          methods.includes(method.toLowerCase()) ||
          (open && methods.includes('*')),
        'access-control-allow-methods',
        { expected: method, got: headerText(response, 'access-control-allow-methods') ?? 'nothing' },
      ),
    ),
    ...demands.headers.map((header) =>
      asked(
        headers.includes(header.toLowerCase()) ||
          (open && headers.includes('*') && header.toLowerCase() !== 'authorization'),
        'access-control-allow-headers',
        { expected: header, got: headerText(response, 'access-control-allow-headers') ?? 'nothing' },
      ),
    ),
    asked(wildcard || allowed === undefined || varies(response), 'vary', {
      expected: 'Origin, because the answer depends on it',
      got: headerText(response, 'vary') ?? 'nothing',
    }),
  ];
  return problems.flat();
}

/** A preflight from an origin that must get nothing. An answer for another origin is nothing to this one. */
export function corsRefusedFailures(
  { origin }: { readonly origin: string },
  { response }: Answer,
): readonly Failure[] {
  const allowed = headerText(response, origins);
  const withCredentials = headerText(response, credentials) === 'true';
  const letIn = allowed === '*' || allowed?.toLowerCase() === origin.toLowerCase();
  const got = `${allowed}${withCredentials ? ', with credentials' : ''}`;
  return [
    ...asked(!letIn, origins, { expected: `nothing for ${origin}`, got }),
    ...asked(!(allowed === '*' && withCredentials), credentials, { expected: 'never with *', got: 'true' }),
  ];
}

function varies(response: Answer['response']): boolean {
  const vary = headerItems(response, 'vary');
  return vary.includes('origin') || vary.includes('*');
}

function asked(
  holds: boolean,
  what: string,
  compared: { readonly expected: string; readonly got: string },
): readonly Failure[] {
  return holds ? [] : [failure('cors', what, compared)];
}
