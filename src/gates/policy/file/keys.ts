import type { z } from 'zod';
import type { Path } from '../../../config/yaml-file.js';

interface Definition {
  readonly type: string;
  readonly innerType?: Part;
  readonly valueType?: Part;
  readonly element?: Part;
  readonly shape?: Readonly<Record<string, Part>>;
}

interface Part {
  readonly def: Definition;
}

/** The keys that a map on this path of a schema may have. */
export function keysOf(schema: z.ZodType, path: Path): readonly string[] {
  let part: Part | undefined = schema as unknown as Part;
  for (const key of path) part = part && inside(part, key);
  while (part?.def.innerType) part = part.def.innerType;
  return Object.keys(part?.def.shape ?? {}).filter((key) => key !== '$schema');
}

function inside({ def }: Part, key: PropertyKey): Part | undefined {
  if (def.innerType) return inside(def.innerType, key);
  return def.valueType ?? def.element ?? def.shape?.[String(key)];
}
