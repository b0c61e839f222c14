import { UserError } from '../../core/errors.js';
import type { History, Migration } from '../model.js';
import type { NewFile, NewMigrationRequest } from './request.js';
import { slug } from './scheme.js';

/** A revision on top of the one head. Throws `UserError` when there are several. */
export function alembicRevision(history: History, request: NewMigrationRequest): readonly NewFile[] {
  const [head, ...others] = history.heads;
  if (others.length > 0) {
    throw new UserError({
      what: `the history has several heads: ${history.heads.join(', ')}`,
      why: 'a new revision must know which one it stands on',
      fix: `alembic merge -m "merge heads" ${history.heads.join(' ')}`,
    });
  }
  const parent = history.migrations.find(({ id }) => id === head);
  const folder = parent ? parent.file.slice(0, parent.file.lastIndexOf('/')) : `${history.dir}/versions`;
  const revision = nextRevision(history.migrations, request.randomHex);
  const words = slug(request.words, '_');
  return [{ path: `${folder}/${revision}_${words}.py`, text: revisionText({ revision, head, request }) }];
}

/** Numbered histories go on counting; others get a random id as Alembic itself would. */
function nextRevision(migrations: readonly Migration[], randomHex: string): string {
  const newest = migrations.at(-1)?.id ?? '';
  if (!/^\d{3,9}$/.test(newest)) return randomHex;
  const highest = Math.max(...migrations.map(({ id }) => (/^\d+$/.test(id) ? Number(id) : 0)));
  return String(highest + 1).padStart(newest.length, '0');
}

interface RevisionParts {
  readonly revision: string;
  readonly head: string | undefined;
  readonly request: NewMigrationRequest;
}

function revisionText({ revision, head, request }: RevisionParts): string {
  const title = request.words.join(' ').replace(/["\\]/g, '');
  return `"""${title}

Revision ID: ${revision}
Revises: ${head ?? ''}
Create Date: ${request.now.toISOString().slice(0, 19).replace('T', ' ')}

"""
from alembic import op
import sqlalchemy as sa


revision = "${revision}"
down_revision = ${head === undefined ? 'None' : `"${head}"`}
branch_labels = None
depends_on = None


def upgrade():
    op.execute("")  # ${title}


def downgrade():
    op.execute("")  # the exact opposite
`;
}
