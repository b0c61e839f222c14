import { objectKey, type Schema, type SchemaObject } from '../../schema/model.js';
import { toSide } from '../../schema/side.js';

/** Kinds that the catalog shows to a superuser alone. */
const guardedKinds: readonly string[] = ['subscription', 'user mapping'];

export interface Comparable {
  readonly expected: Schema;
  readonly actual: Schema;
  /** Objects of the migrations that the role cannot see in the live database. */
  readonly hidden: readonly SchemaObject[];
}

export interface LiveSchema {
  readonly schema: Schema;
  readonly isSuperuser: boolean;
  /** The role that reads it. */
  readonly role: string;
}

/**
 * Both schemas as they can be compared: what a superuser alone may see is left out where the role is none. What the
 * scratch server's superuser owns there is what the migrations give no owner to: in the live database it may belong
 * to anybody, and what is missing there to the role that owns most of it.
 */
export function comparable(made: Schema, live: LiveSchema): Comparable {
  const isHidden = (object: SchemaObject): boolean => !live.isSuperuser && guardedKinds.includes(object.kind);
  const from = toSide(made).mainOwner;
  const main = toSide(live.schema).mainOwner ?? live.role;
  const ownerOf = (key: string | undefined): string | undefined =>
    key === undefined ? undefined : live.schema.objects.get(key)?.properties.owner;
  const objects = [...made.objects.values()];
  const seen = objects.filter((object) => !isHidden(object));
  const renamed = seen.map((object) => {
    // Default privileges hang on a schema, and are those of the role that ran the migrations, whoever owns the schema.
    const owner = object.kind === 'default privileges' ? undefined : ownerOf(object.parent);
    const to = ownerOf(objectKey(object)) ?? owner ?? main;
    return from === undefined || from === to ? object : withRole(object, from, to);
  });
  return {
    expected: schemaOf(made, renamed.map(withoutServersOwn)),
    actual: schemaOf(live.schema, [...live.schema.objects.values()].map(withoutServersOwn)),
    hidden: objects.filter(isHidden),
  };
}

/** The object's owner, and the role wherever rights name it. */
function withRole(object: SchemaObject, from: string, to: string): SchemaObject {
  const { owner, grants } = object.properties;
  const properties = {
    ...object.properties,
    ...(owner === from ? { owner: to } : {}),
    ...(grants === undefined
      ? {}
      : { grants: grants.split('\n').map(renameGrantee(from, to)).sort().join('\n') }),
  };
  const name =
    object.kind === 'default privileges'
      ? object.name.replace(/^FOR ROLE ("(?:[^"]|"")*"|\S+)/, (text, role) =>
          role === from ? `FOR ROLE ${to}` : text,
        )
      : object.name;
  return { ...object, name, properties };
}

function renameGrantee(from: string, to: string): (line: string) => string {
  return (line) =>
    line.replace(/ (TO|FROM) ("(?:[^"]|"")*"|\S+)/, (text, word, role) =>
      role === from ? ` ${word} ${to}` : text,
    );
}

/** `public` belongs to whoever set the server up. */
function withoutServersOwn(object: SchemaObject): SchemaObject {
  if (object.kind !== 'schema' || object.name !== 'public') return object;
  const { owner: _, ...properties } = object.properties;
  return { ...object, properties };
}

function schemaOf({ serverMajor }: Schema, objects: readonly SchemaObject[]): Schema {
  return { serverMajor, objects: new Map(objects.map((object) => [objectKey(object), object])) };
}
