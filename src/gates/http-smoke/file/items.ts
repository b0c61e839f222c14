import type { z } from 'zod';
import type { Path, YamlFile } from '../../../config/yaml-file.js';
import { issueProblems, type PlacedProblem } from '../../../config/yaml-problems.js';
import { type BlockName, type BlockSettings, blockItems, blockNames } from './block-schemas.js';
import { keysAt, kindKeys, kindProblem } from './problems.js';
import { methodKeys, type RequestItem, requestSchema } from './request-schema.js';

/** One item as the file says it, read. */
export type Item = ItemHead & (RequestKind | { [Name in BlockName]: BlockKind<Name> }[BlockName]);

interface ItemHead {
  readonly path: Path;
  readonly name: string | undefined;
  readonly always: boolean;
}

interface RequestKind {
  readonly kind: 'request';
  readonly settings: RequestItem;
}

interface BlockKind<Name extends BlockName> {
  readonly kind: Name;
  readonly settings: BlockSettings<Name>;
}

export interface ReadItems {
  /** One list for what runs alone or side by side. */
  readonly stages: readonly (readonly Item[])[];
  readonly problems: readonly PlacedProblem[];
}

/** The items of `requests`, each checked against the schema of what it is. */
export function readItems(raw: readonly unknown[], file: YamlFile): ReadItems {
  const problems: PlacedProblem[] = [];
  const stages = raw.map((item, index) => {
    const path = ['requests', index];
    const group = groupOf(item);
    if (group === undefined) return readItem(item, path, { file, problems });
    const strange = Object.keys(item as object).filter((key) => key !== 'together' && key !== 'name');
    if (strange.length > 0) problems.push(kindProblem(['together', ...strange], path, file));
    return group.flatMap((each, at) => readItem(each, [...path, 'together', at], { file, problems }));
  });
  return { stages: stages.filter((stage) => stage.length > 0), problems };
}

function groupOf(item: unknown): readonly unknown[] | undefined {
  if (!isMap(item) || !Array.isArray(item.together)) return undefined;
  return item.together;
}

interface Reading {
  readonly file: YamlFile;
  readonly problems: PlacedProblem[];
}

/** The item, or none where it has problems. */
function readItem(raw: unknown, path: Path, { file, problems }: Reading): readonly Item[] {
  const keys = isMap(raw) ? Object.keys(raw) : [];
  const kinds = keys.filter((key) => kindKeys.includes(key));
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1 || kind === 'together') {
    problems.push(kindProblem(kind === 'together' ? [...keys, 'together'] : keys, path, file));
    return [];
  }
  const block = blockNames.find((name) => name === kind);
  const schema: z.ZodType = block === undefined ? requestSchema : blockItems[block];
  const parsed = schema.safeParse(raw);
  if (!parsed.success) {
    problems.push(...issueProblems(parsed.error.issues, { file, at: path, keysAt }));
    return [];
  }
  const data = parsed.data as { readonly name?: string; readonly always?: boolean };
  const head = { path, name: data.name, always: data.always ?? false };
  const rest =
    block === undefined
      ? { kind: 'request', settings: data }
      : { kind: block, settings: data[block as keyof typeof data] };
  return [{ ...head, ...rest } as Item];
}

/** Whether an item is a request with this method among those that may be sent twice without harm. */
export function isRepeatable(method: string): boolean {
  return !/^(post|patch)$/i.test(method);
}

export function methodOf(item: RequestItem): (typeof methodKeys)[number] {
  return methodKeys.find((key) => item[key] !== undefined) ?? 'get';
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
