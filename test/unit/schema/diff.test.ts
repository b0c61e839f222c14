import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { diffSchemas } from '../../../src/schema/diff.js';
import { fingerprintSchema } from '../../../src/schema/fingerprint.js';
import type { SchemaObject } from '../../../src/schema/model.js';
import { schemaOf, tableOf } from '../../support/schema.js';

function object(
  name: readonly [kind: string, name: string],
  properties: Record<string, string>,
  parent?: string,
): SchemaObject {
  const own = { kind: name[0], name: name[1], properties };
  return parent === undefined ? own : { ...own, parent };
}

const anyObject = fc
  .record({
    kind: fc.constantFrom('table', 'column', 'index', 'view', 'type', 'policy', 'sequence', 'function'),
    name: fc.constantFrom('public.a', 'public.a.b', 'public."C d"', 'shop.a'),
    parent: fc.constantFrom(undefined, 'table public.a', 'table shop.a'),
    properties: fc.dictionary(
      fc.constantFrom('type', 'definition', 'grants', 'comment', 'labels', 'column order', 'owner'),
      fc.constantFrom('x', 'GRANT SELECT TO app', "'a'\n'b'", 'a, b', ' SELECT 1;'),
    ),
  })
  .map(({ kind, name, properties, parent }) =>
    object([kind, name], properties, kind === 'table' ? undefined : parent),
  );

const anySchema = fc.array(anyObject, { maxLength: 12 }).map((objects) => schemaOf(...objects));

describe('a schema against itself', () => {
  test('shows no difference', () => {
    fc.assert(
      fc.property(anySchema, (schema) => {
        const copy = schemaOf(...[...schema.objects.values()].reverse().map((one) => structuredClone(one)));
        expect(diffSchemas(schema, copy)).toEqual([]);
        expect(fingerprintSchema(copy)).toBe(fingerprintSchema(schema));
      }),
    );
  });

  test('has another fingerprint than a schema that differs', () => {
    fc.assert(
      fc.property(anySchema, anySchema, (one, other) => {
        if (diffSchemas(one, other).length > 0)
          expect(fingerprintSchema(one)).not.toBe(fingerprintSchema(other));
      }),
    );
  });

  test('differs the same way in both directions', () => {
    fc.assert(
      fc.property(anySchema, anySchema, (one, other) => {
        expect(diffSchemas(one, other).length).toBe(diffSchemas(other, one).length);
      }),
    );
  });
});

describe('a lost object', () => {
  test('speaks for everything that hangs on it', () => {
    const index = object(
      ['index', 'public.i'],
      { definition: 'CREATE INDEX i ON public.t (id)' },
      'table public.t',
    );
    const found = diffSchemas(schemaOf(...tableOf('t'), index), schemaOf());
    expect(found).toEqual([
      {
        class: 'not-restored',
        change: 'missing',
        kind: 'table',
        name: 'public.t',
        lines: ['- TABLE public.t (id)'],
        mend: 'CREATE TABLE public.t (\n  id integer\n);\nCREATE INDEX i ON public.t (id);',
      },
    ]);
  });

  test('is a rename when only the name differs, so that no rows are lost', () => {
    const [found] = diffSchemas(schemaOf(...tableOf('t')), schemaOf(...tableOf('t_old')));
    expect(found).toMatchObject({ change: 'changed', mend: 'ALTER TABLE public.t_old RENAME TO t;' });
  });

  test('is no rename when two others could be it', () => {
    const found = diffSchemas(schemaOf(...tableOf('t')), schemaOf(...tableOf('u'), ...tableOf('v')));
    expect(found.map(({ change }) => change).sort()).toEqual(['extra', 'extra', 'missing']);
  });

  test('table comes after the table that its foreign key names', () => {
    const key = object(
      ['constraint', 'public.a.fk'],
      { type: 'FOREIGN KEY', definition: 'FOREIGN KEY (id) REFERENCES public.b(id)' },
      'table public.a',
    );
    const found = diffSchemas(
      schemaOf(...tableOf('a'), key, ...tableOf('b', { id: { type: 'bigint' } })),
      schemaOf(),
    );
    expect(found.map(({ name }) => name)).toEqual(['public.b', 'public.a']);
  });
});

describe('a changed column', () => {
  test('is shown as the two lines a person would write', () => {
    const expected = schemaOf(
      ...tableOf('t', { note: { type: 'text', 'not null': 'NOT NULL', default: "''::text" } }),
    );
    const [found] = diffSchemas(
      expected,
      schemaOf(...tableOf('t', { note: { type: 'character varying(40)' } })),
    );
    expect(found?.lines).toEqual(["- note text DEFAULT ''::text NOT NULL", '+ note character varying(40)']);
    expect(found?.mend?.split('\n')).toEqual([
      'ALTER TABLE public.t ALTER COLUMN note TYPE text USING note::text;',
      'ALTER TABLE public.t ALTER COLUMN note SET NOT NULL;',
      "ALTER TABLE public.t ALTER COLUMN note SET DEFAULT ''::text;",
    ]);
  });

  test('keeps a quoted name with a dot whole', () => {
    const name = '"odd.name"';
    const expected = schemaOf(...tableOf('t', { [name]: { type: 'text', 'not null': 'NOT NULL' } }));
    const [found] = diffSchemas(expected, schemaOf(...tableOf('t', { [name]: { type: 'text' } })));
    expect(found?.mend).toBe(`ALTER TABLE public.t ALTER COLUMN ${name} SET NOT NULL;`);
  });
});

describe('grants', () => {
  test('that are too many are taken before the fewer are given', () => {
    const expected = schemaOf(...tableOf('t', {}, { grants: 'GRANT SELECT TO app' }));
    const actual = schemaOf(...tableOf('t', {}, { grants: 'GRANT INSERT, SELECT TO app WITH GRANT OPTION' }));
    expect(diffSchemas(expected, actual)[0]?.mend).toBe(
      'REVOKE INSERT, SELECT ON TABLE public.t FROM app;\nGRANT SELECT ON TABLE public.t TO app;',
    );
  });

  test('of default privileges name role, schema and kind', () => {
    const name = 'FOR ROLE owner IN SCHEMA public ON TABLES';
    const one = object(['default privileges', name], { grants: 'GRANT SELECT TO app' });
    expect(diffSchemas(schemaOf(one), schemaOf())[0]?.mend).toBe(
      'ALTER DEFAULT PRIVILEGES FOR ROLE owner IN SCHEMA public GRANT SELECT ON TABLES TO app;',
    );
  });
});

test('mends drop what stands on other things first and make what they need before them', () => {
  const type = object(['type', 'public.mood'], { form: 'ENUM', labels: "'a'" });
  const view = object(['view', 'public.v'], { definition: ' SELECT 1;' });
  const found = diffSchemas(schemaOf(type, ...tableOf('t', { m: { type: 'public.mood' } })), schemaOf(view));
  expect(found.map(({ change, kind }) => `${change} ${kind}`)).toEqual([
    'extra view',
    'missing type',
    'missing table',
  ]);
});
