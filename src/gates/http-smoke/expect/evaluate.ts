import { formatDuration } from '../../../core/duration.js';
import type { Expectation, Failure } from '../model.js';
import {
  backupAgeFailures,
  backupDoneFailures,
  backupListFailures,
  migrationFailures,
  schedulerFailures,
} from './admin-failures.js';
import { type Answer, failure } from './answer.js';
import { equalFailures, headerFailures, jsonFailures, patternFailures, textFailures } from './body.js';
import { cookieFailures, secureCookieFailures } from './cookies.js';
import { corsAllowedFailures, corsRefusedFailures } from './cors.js';
import { schemaFailures } from './json-schema.js';
import { redirectFailures } from './redirect.js';
import { sameAnswerFailures } from './same-answer.js';
import { securityHeaderFailures } from './security-headers.js';
import { statusFailures } from './status.js';

/** Everything that is not as expected. An answer with the wrong status is looked at no further: the rest follows from it. */
export function evaluate(expectations: readonly Expectation[], answer: Answer): readonly Failure[] {
  const wrongStatus = expectations
    .filter(({ kind }) => kind === 'status')
    .flatMap((each) => failuresOf(each, answer));
  if (wrongStatus.length > 0) return wrongStatus;
  return expectations.flatMap((expectation) => failuresOf(expectation, answer));
}

function failuresOf(expectation: Expectation, answer: Answer): readonly Failure[] {
  switch (expectation.kind) {
    case 'status':
      return statusFailures(expectation, answer);
    case 'header':
      return headerFailures(expectation, answer);
    case 'json':
      return jsonFailures(expectation, answer);
    case 'schema':
      return schemaFailures(expectation, answer);
    case 'contains':
    case 'lacks':
      return textFailures(expectation, answer);
    case 'matches':
      return patternFailures(expectation, answer);
    case 'equals':
      return equalFailures(expectation.value, answer);
    case 'latency':
      return latencyFailures(expectation.withinMs, answer);
    case 'redirect':
      return redirectFailures(expectation, answer);
    case 'cookie':
      return cookieFailures(expectation, answer);
    case 'secure-cookies':
      return secureCookieFailures(expectation, answer);
    case 'cors-allowed':
      return corsAllowedFailures(expectation, answer);
    case 'cors-refused':
      return corsRefusedFailures(expectation, answer);
    case 'security-headers':
      return securityHeaderFailures(expectation, answer);
    case 'same-answer':
      return sameAnswerFailures(expectation, answer);
    case 'migrations':
      return migrationFailures(expectation, answer);
    case 'backup-list':
      return backupListFailures(answer);
    case 'backup-done':
      return backupDoneFailures(expectation, answer);
    case 'backup-age':
      return backupAgeFailures(expectation, answer);
    case 'scheduler':
      return schedulerFailures(answer);
  }
}

function latencyFailures(withinMs: number, { response }: Answer): readonly Failure[] {
  if (response.totalMs <= withinMs) return [];
  const expected = `within ${formatDuration(withinMs)}`;
  return [failure('slow', 'time', { expected, got: formatDuration(response.totalMs) })];
}
