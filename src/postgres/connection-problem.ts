import { messageOf, type Problem, UserError } from '../core/errors.js';
import { describeUrl } from './database-url.js';
import { ServerError } from './session.js';

/**
 * Why a connection could not be opened, for a person: `connect`'s error and the address it was given.
 * `where` is the name of the input. The password is in none of it.
 */
export function explainConnection(error: unknown, address: string, where: string): UserError {
  if (error instanceof UserError) return error;
  const target = describeUrl(address);
  const problem =
    error instanceof ServerError ? refused(error, target) : notReached(messageOf(error), target);
  return new UserError({ where, ...problem }, { cause: error });
}

function refused(error: ServerError, target: string): Problem {
  if (error.code === '28P01' || error.code === '28000') {
    return {
      what: `${target} refused the log-in: ${error.message}`,
      fix: 'check the user name and the password in the address, and that the server lets this host in (pg_hba.conf)',
    };
  }
  if (error.code === '3D000') {
    return {
      what: `${target} cannot be opened: ${error.message}`,
      fix: 'create it, or name one that exists',
    };
  }
  return { what: `${target} refused the connection: ${error.message}`, fix: 'mend what the server says' };
}

function notReached(reason: string, target: string): Problem {
  if (/ENOTFOUND|EAI_AGAIN/.test(reason)) {
    return {
      what: `the host of ${target} is unknown (${reason})`,
      fix: 'check the host name; a service container is localhost for a job that runs on the runner itself',
    };
  }
  if (/ECONNREFUSED|ENOENT/.test(reason)) {
    return {
      what: `nothing listens at ${target} (${reason})`,
      fix: 'start the server, or check the port; a service container needs its port under ports: and a health check',
    };
  }
  if (/timeout|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH/i.test(reason)) {
    return {
      what: `${target} does not answer (${reason})`,
      fix: 'check the host, the port and the firewall between here and there',
    };
  }
  return { what: `${target} cannot be used: ${reason}`, fix: 'check the address, and sslmode in it' };
}
