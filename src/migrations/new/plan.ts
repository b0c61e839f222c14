import { posix } from 'node:path';
import { UserError } from '../../core/errors.js';
import type { History } from '../model.js';
import { type MigrationName, migrationName } from '../naming.js';
import { alembicRevision } from './alembic.js';
import { javascriptText } from './javascript.js';
import type { MigrationBody, NewFile, NewMigrationRequest } from './request.js';
import { type NameScheme, nextScheme, slug } from './scheme.js';
import { sectionsText } from './sections.js';

/**
 * The files of the next migration: named as the history names its own, with both directions where the runner has
 * them. Throws `UserError` where the team's own tool must make it.
 */
export function planMigration(history: History, request: NewMigrationRequest): readonly NewFile[] {
  if (slug(request.words, '_') === '') {
    throw new UserError({
      what: 'the description holds no letter or digit',
      fix: 'lockkeeper new "add note to orders"',
    });
  }
  if (history.engine === 'command')
    throw ownTool('the project’s own command', 'write it as your runner expects');
  if (history.flavor === 'drizzle') {
    throw ownTool('drizzle-kit', `npx drizzle-kit generate --custom --name=${slug(request.words, '_')}`);
  }
  if (history.engine === 'alembic') return alembicRevision(history, request);
  return namedFiles(history, request);
}

function ownTool(tool: string, fix: string): UserError {
  return new UserError({ what: `migrations of this project are made by ${tool}`, fix });
}

function namedFiles(history: History, request: NewMigrationRequest): readonly NewFile[] {
  const place = placeOf(history);
  const scheme = nextScheme(place.names, request.now);
  if (!scheme) {
    throw new UserError({
      what: `cannot tell how the next migration is numbered after ${place.names.at(-1)?.stem}`,
      fix: `create the file in ${place.folder} by hand`,
    });
  }
  const path = posix.join(place.folder, scheme.id + scheme.separator + slug(request.words, scheme.joiner));
  return filesAt(path, { history, request, scheme });
}

/** The folder that holds the migrations, and their names in the runner's order. */
function placeOf(history: History): { readonly folder: string; readonly names: readonly MigrationName[] } {
  const names = history.migrations
    .filter(({ repeatable }) => !repeatable)
    .map((migration) => migrationName(history, migration));
  const newest = names.at(-1);
  return { folder: newest ? posix.dirname(newest.path) : history.dir, names };
}

interface Plan {
  readonly history: History;
  readonly request: NewMigrationRequest;
  readonly scheme: NameScheme;
}

function filesAt(path: string, { history, request, scheme }: Plan): readonly NewFile[] {
  const { up, down } = textsOf(request);
  if (history.engine === 'sql-folders') {
    return [
      { path: `${path}/up.sql`, text: up },
      { path: `${path}/down.sql`, text: down },
    ];
  }
  if (history.engine === 'sql-pairs') {
    return [
      { path: `${path}.up.sql`, text: up },
      { path: `${path}.down.sql`, text: down },
    ];
  }
  if (history.flavor === 'prisma') {
    const undo = { path: `${path}/down.sql`, text: down };
    return [
      { path: `${path}/migration.sql`, text: up },
      ...(request.body && goesDown(history) ? [undo] : []),
    ];
  }
  if (history.flavor === 'flyway') {
    const undo = path.replace(new RegExp(`${scheme.id}(?=__)`), scheme.id.replace(/^V/, 'U'));
    return [
      { path: `${path}.sql`, text: up },
      ...(goesDown(history) ? [{ path: `${undo}.sql`, text: down }] : []),
    ];
  }
  if (history.engine === 'sql-forward' && request.body) return [{ path: `${path}.sql`, text: up }];
  const extension = request.body ? '.sql' : posix.extname(history.migrations.at(-1)?.file ?? '.sql');
  return [{ path: path + extension, text: oneFile(extension, history, request) }];
}

function goesDown({ migrations }: History): boolean {
  return migrations.some(({ down }) => down !== undefined);
}

/** Both directions without markers. */
function textsOf({ words, body }: NewMigrationRequest): MigrationBody {
  if (body) return { up: `${body.up}\n`, down: `${body.down}\n` };
  return { up: `-- ${words.join(' ').replace(/\s+/g, ' ')}\n`, down: '-- the exact opposite of the up\n' };
}

function oneFile(extension: string, { engine, flavor }: History, request: NewMigrationRequest): string {
  if (extension !== '.sql') return javascriptText(extension, request.previous);
  const { words, body } = request;
  return sectionsText(engine === 'node-pg-migrate' ? 'node-pg-migrate' : flavor, {
    up: body?.up ?? `-- ${words.join(' ').replace(/\s+/g, ' ')}`,
    down: body?.down ?? '-- the exact opposite',
  });
}
