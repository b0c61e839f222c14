import { Ajv, type ErrorObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { messageOf } from '../../../core/errors.js';
import type { Failure } from '../model.js';
import { type Answer, failure, jsonOf } from './answer.js';
import { notJson } from './body.js';

type JsonSchema = Readonly<Record<string, unknown>>;

const mostErrors = 5;

/** How the body differs from a JSON Schema, one failure a place. */
export function schemaFailures(
  { schema, from }: { readonly schema: JsonSchema; readonly from: string },
  answer: Answer,
): readonly Failure[] {
  const json = jsonOf(answer.response);
  if (json === undefined) return [notJson(answer)];
  const validate = compile(schema);
  if (validate(json)) return [];
  return (validate.errors ?? []).slice(0, mostErrors).map((error) =>
    failure('expectation', `body${error.instancePath ? ` ${error.instancePath}` : ''}`, {
      expected: `as ${from} says: ${detail(error)}`,
      got: 'another form',
    }),
  );
}

/** What is wrong with a JSON Schema; undefined for a good one. */
export function schemaProblem(schema: JsonSchema): string | undefined {
  try {
    compile(schema);
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
}

/** Draft 2020-12 where the schema says so or says nothing; draft 7 where it says that. */
function compile(schema: JsonSchema) {
  const options = { allErrors: true, strict: false, validateFormats: true } as const;
  const ajv = /draft-0[67]/.test(String(schema.$schema ?? '')) ? new Ajv(options) : new Ajv2020(options);
  ajvFormats.default(ajv);
  return ajv.compile(schema);
}

function detail({ message = 'does not match', params }: ErrorObject): string {
  const extra = Object.values(params).filter(
    (value) => typeof value === 'string' && !message.includes(value),
  );
  return extra.length > 0 ? `${message} (${extra.join(', ')})` : message;
}
