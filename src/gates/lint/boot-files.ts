import type { Tree } from '../../core/tree.js';

/** A command that a platform runs, with the line it starts on. */
export interface PlatformCommand {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

type Reader = (lines: readonly string[]) => readonly (readonly [number, string])[];

/** What runs when a web process starts, by the file that says so. */
const bootReaders: readonly (readonly [RegExp, Reader])[] = [
  [/(?:^|\/)Procfile[^/]*$/, (lines) => matching(lines, /^web\s*:(.*)/)],
  [/(?:^|\/)(?:(?:Dockerfile|Containerfile)[^/]*|[^/]+\.Dockerfile)$/, (lines) => instructions(lines)],
  [
    /(?:^|\/)(?:render\.ya?ml|railway\.(?:json|toml))$/,
    (lines) => settings(lines, /startCommand|dockerCommand/),
  ],
  [/(?:^|\/)render\.ya?ml$/, (lines) => switches(lines)],
  [
    /(?:^|\/)(?:docker-)?(?:start|entrypoint|entry|boot|prestart|startup|run|serve)[^/]*\.(?:sh|bash)$/,
    (lines) => script(lines),
  ],
  [/(?:^|\/)package\.json$/, (lines) => matching(lines, /^\s*"(?:pre)?start(?::prod(?:uction)?)?"\s*:(.*)/)],
];

/** What a platform runs once before the new version takes over. */
const releaseReaders: readonly (readonly [RegExp, Reader])[] = [
  [/(?:^|\/)Procfile[^/]*$/, (lines) => matching(lines, /^release\s*:(.*)/)],
  [/(?:^|\/)(?:render\.ya?ml|railway\.(?:json|toml))$/, (lines) => settings(lines, /preDeployCommand/)],
  [/(?:^|\/)fly\.toml$/, (lines) => settings(lines, /release_command/)],
  [/(?:^|\/)heroku\.ya?ml$/, (lines) => matching(lines, /^\s*release\s*:(.*)/)],
];

/** Everything that runs when the web process starts. */
export function bootCommands(
  tree: Tree,
  accept: (path: string) => boolean,
): Promise<readonly PlatformCommand[]> {
  return readWith(bootReaders, tree, accept);
}

/** Every release step that a platform's file declares. */
export function releaseCommands(tree: Tree): Promise<readonly PlatformCommand[]> {
  return readWith(releaseReaders, tree, () => true);
}

/** The files in which a release step could be declared. */
export async function platformFiles(tree: Tree): Promise<readonly string[]> {
  const files = await tree.files('');
  return files.filter((path) => releaseReaders.some(([pattern]) => pattern.test(path)));
}

async function readWith(
  readers: readonly (readonly [RegExp, Reader])[],
  tree: Tree,
  accept: (path: string) => boolean,
): Promise<readonly PlatformCommand[]> {
  const wanted = (await tree.files('')).filter(accept);
  const found = await Promise.all(
    wanted.map(async (file) => {
      const fitting = readers.filter(([pattern]) => pattern.test(file));
      if (fitting.length === 0) return [];
      const lines = (await tree.read(file)).split(/\r?\n/);
      return fitting.flatMap(([, read]) => read(lines).map(([line, text]) => ({ file, line, text })));
    }),
  );
  return found.flat();
}

function matching(lines: readonly string[], pattern: RegExp): (readonly [number, string])[] {
  return lines.flatMap((line, index) => {
    const text = pattern.exec(line)?.[1]?.trim();
    return text ? [[index + 1, text] as const] : [];
  });
}

/** `CMD` and `ENTRYPOINT` with the lines that a backslash joins. */
function instructions(lines: readonly string[]): (readonly [number, string])[] {
  return lines.flatMap((line, index) => {
    if (!/^\s*(?:CMD|ENTRYPOINT)\s/i.test(line)) return [];
    let end = index;
    while (/\\\s*$/.test(lines[end] ?? '')) end += 1;
    // The array form puts a comma and quotes between words: take them away to read it as one line.
    return [
      [
        index + 1,
        lines
          .slice(index, end + 1)
          .join(' ')
          .replace(/["',\\[\]]+/g, ' '),
      ] as const,
    ];
  });
}

/** `key: value`, `"key": "value"`, `key = "value"`, also with the value in an indented block below. */
function settings(lines: readonly string[], keys: RegExp): (readonly [number, string])[] {
  const pattern = new RegExp(`^(\\s*)-?\\s*"?(?:${keys.source})"?\\s*[:=]\\s*(.*)$`);
  return lines.flatMap((line, index) => {
    const [, indent, value] = pattern.exec(line) ?? [];
    if (indent === undefined || value === undefined || line.trim().startsWith('#')) return [];
    const isBlock = /^(?:[|>][-+]?\s*|\[\s*|)$/.test(value);
    const block = isBlock ? below(lines, index, indent.length) : '';
    const text = `${isBlock ? '' : value} ${block}`.trim();
    return text === '' || /^["']{2},?$/.test(text) ? [] : [[index + 1, text] as const];
  });
}

function below(lines: readonly string[], index: number, indent: number): string {
  const end = lines.findIndex((line, at) => at > index && line.trim() !== '' && line.search(/\S/) <= indent);
  return lines.slice(index + 1, end === -1 ? undefined : end).join(' ');
}

/** Flags such as `RUN_ALEMBIC: 1` that make the application migrate by itself. */
function switches(lines: readonly string[]): (readonly [number, string])[] {
  return lines.flatMap((line, index) => {
    const key =
      /^\s*-?\s*key\s*:\s*["']?((?:[A-Z0-9]+_)*(?:RUN|AUTO|APPLY)(?:_[A-Z0-9]+)*_(?:ALEMBIC|MIGRATIONS?|MIGRATE)(?:_[A-Z0-9]+)*)/.exec(
        line,
      )?.[1];
    const value = /^\s*value\s*:\s*["']?(\w+)/.exec(lines[index + 1] ?? '')?.[1];
    return key && value && /^(?:1|true|yes|on)$/i.test(value)
      ? [[index + 1, `${key}=${value}`] as const]
      : [];
  });
}

function script(lines: readonly string[]): (readonly [number, string])[] {
  return lines.flatMap((line, index) =>
    /^\s*(?:#|$)/.test(line) ? [] : [[index + 1, line.trim()] as const],
  );
}
