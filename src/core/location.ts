/** A place in a file of the repository. Lines and columns count characters from 1. */
export interface Location {
  /** Path from the repository's root, with forward slashes. */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** `file:line:column` as editors and terminals understand it. */
export function formatLocation(location: Location): string {
  return [location.file, location.line, location.line === undefined ? undefined : location.column]
    .filter((part) => part !== undefined)
    .join(':');
}
