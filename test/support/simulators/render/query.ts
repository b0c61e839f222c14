import type { Ajv } from 'ajv';

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  /** Whether a list repeats the key, as against commas in one value. */
  readonly explode: boolean;
  readonly schema: { readonly type?: string };
}

/** Read by the types of the description. */
export type Query = Readonly<Record<string, unknown>>;

/** Reads and checks a query: names, how lists are written, types, and what is required. */
export function makeQueryReader(parameters: readonly Parameter[], ajv: Ajv) {
  const known = parameters.filter((parameter) => parameter.in === 'query');
  const check = ajv.compile({
    type: 'object',
    required: known.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(known.map(({ name, schema }) => [name, schema])),
    additionalProperties: false,
  });
  return (url: URL): { readonly query: Query; readonly errors: readonly string[] } => {
    const repeated: string[] = [];
    const names = [...new Set(url.searchParams.keys())];
    const entries = names.map((name) => {
      const values = url.searchParams.getAll(name);
      const parameter = known.find((one) => one.name === name);
      if (values.length > 1 && !mayRepeat(parameter))
        repeated.push(`query ${name} is given ${values.length} times`);
      return [name, readValue(parameter, values)] as const;
    });
    const query = Object.fromEntries(entries);
    const wrong = check(query) ? [] : (check.errors ?? []).map((one) => describe(one, names));
    return { query, errors: [...repeated, ...wrong] };
  };
}

function describe(
  { instancePath, message, params }: NonNullable<ReturnType<Ajv['compile']>['errors']>[number],
  names: readonly string[],
): string {
  const extra = params.additionalProperty;
  if (extra === undefined) return `query ${instancePath.slice(1)} ${message}`;
  return `query ${extra} is not known (of ${names.join(', ')})`;
}

function mayRepeat(parameter: Parameter | undefined): boolean {
  return parameter?.schema.type === 'array' && parameter.explode;
}

function readValue(parameter: Parameter | undefined, values: readonly string[]): unknown {
  const [value = ''] = values;
  const { schema, explode } = parameter ?? { schema: {}, explode: true };
  if (schema.type === 'array') return explode ? values : value.split(',');
  if (schema.type === 'integer' || schema.type === 'number') return value === '' ? value : Number(value);
  if (schema.type === 'boolean') return { true: true, false: false }[value] ?? value;
  return value;
}
