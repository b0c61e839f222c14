import { type Document, isMap, isNode, isPair, isScalar, LineCounter, type Pair, parseDocument } from 'yaml';
import { messageOf, UserError } from '../core/errors.js';
import type { Location } from '../core/location.js';

export type Path = readonly PropertyKey[];
export type Place = Location & { readonly line: number };

/** A YAML or JSON file as plain data that knows where each part of it stands. */
export interface YamlFile {
  /** Undefined or null when the file is empty. */
  readonly raw: unknown;
  /** Where a path of keys starts: the key itself where there is one, else the nearest thing around it. */
  place(path: Path): Place;
  /** The text of a value as it is written, without quotes; undefined for a list or a map, and where there is nothing. */
  written(path: Path): string | undefined;
}

/** Reads the text of a YAML file; `file` is its path for messages. Throws `UserError` for what is not YAML. */
export function readYaml(text: string, file: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  if (document.errors.length > 0) {
    throw new UserError(
      document.errors.map((error) => ({
        what: `not valid YAML: ${error.message}`,
        where: placeOf(error.pos[0]),
      })),
    );
  }
  return {
    raw: plainValue(document, file),
    place: (path) => placeOf(offsetOf(document, path)),
    written(path) {
      const node = document.getIn(path, true);
      return isScalar(node) ? (node.source ?? String(node.value)) : undefined;
    },
  };
}

function plainValue(document: Document, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (cause) {
    throw new UserError({ what: `not usable YAML: ${messageOf(cause)}`, where: { file } }, { cause });
  }
}

function offsetOf(document: Document, path: Path): number {
  const key = path.at(-1);
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (isMap(parent)) {
    const pair = parent.items.find((item): item is Pair => isPair(item) && keyText(item) === String(key));
    if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
  }
  const node = path.length > 0 ? document.getIn(path, true) : document.contents;
  if (isNode(node) && node.range) return node.range[0];
  return path.length > 0 ? offsetOf(document, path.slice(0, -1)) : 0;
}

function keyText(pair: Pair): string {
  return isNode(pair.key) ? String(pair.key.toJSON()) : String(pair.key);
}
