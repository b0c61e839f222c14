import type { ProjectLevels } from '../../core/rule-levels.js';
import {
  formatServerVersion,
  type KnownServer,
  knownServer,
  type ServerVersion,
} from '../../core/server-version.js';
import { tablePatterns } from '../../core/table-pattern.js';
import type { SizesFile } from '../../core/table-size.js';
import type { JudgeInput } from '../../rules/judging.js';
import { knownSizes } from '../../rules/sizes.js';
import { levelsOf } from './levels.js';

/** How a project wants its SQL judged. Plain data; what has expired is left out. */
export interface SqlSettings extends ProjectLevels {
  /** What it wrote down of the sizes of its tables. */
  readonly sizes?: SizesFile | undefined;
  /** Patterns of tables that count as small. */
  readonly assumeSmall?: readonly string[] | undefined;
  /** What it says of its server. */
  readonly postgresVersion: ServerVersion;
}

/** The same for those that judge. */
export function sqlJudging(settings: SqlSettings): Pick<JudgeInput, 'levelOf' | 'sizes' | 'servers'> {
  const { sizes, assumeSmall = [] } = settings;
  const levels = levelsOf(settings);
  return {
    levelOf: ({ info }, place) => levels.said(info, place),
    sizes: sizes || assumeSmall.length > 0 ? knownSizes(sizes, tablePatterns(assumeSmall)) : undefined,
    servers: serversOf(settings),
  };
}

/** Whoever writes the minor version down means it; else it is known when the sizes were read. */
function serversOf({ postgresVersion, sizes }: SqlSettings): readonly KnownServer[] {
  const said = knownServer(formatServerVersion(postgresVersion), 'postgres-version');
  const seen = sizes?.server === undefined ? undefined : knownServer(sizes.server, sizes.file);
  return [said ?? seen ?? []].flat();
}
