import type { LintRule } from '../lint-rule.js';
import { alembicCycleRule } from './alembic-cycle.js';
import { alembicFileNameRule } from './alembic-file-name.js';
import { alembicHeadsRule } from './alembic-heads.js';
import { alembicIdLengthRule } from './alembic-id-length.js';
import { alembicMissingParentRule } from './alembic-missing-parent.js';
import { alembicPassDowngradeRule } from './alembic-pass-downgrade.js';
import { alembicRootsRule } from './alembic-roots.js';
import { createAllRule } from './create-all.js';
import { duplicateIdRule } from './duplicate-id.js';
import { emptyDownRule } from './empty-down.js';
import { historyDeletedRule } from './history-deleted.js';
import { historyEditedRule } from './history-edited.js';
import { historyRenamedRule } from './history-renamed.js';
import { irreversibleWithoutReasonRule } from './irreversible-without-reason.js';
import { migrationsOnBootRule } from './migrations-on-boot.js';
import { missingDownRule } from './missing-down.js';
import { missingUpRule } from './missing-up.js';
import { nameCharactersRule } from './name-characters.js';
import { nameDateRule } from './name-date.js';
import { nameDescriptionRule } from './name-description.js';
import { namePatternRule } from './name-pattern.js';
import { nameWidthRule } from './name-width.js';
import { notRunRule } from './not-run.js';
import { numberTakenRule } from './number-taken.js';
import { orderBehindBaseRule } from './order-behind-base.js';
import { releaseCommandMissingRule } from './release-command-missing.js';
import { sequenceGapRule } from './sequence-gap.js';
import { strangerRule } from './stranger.js';

/** The rules of the lint gate that need no SQL parser, in the order in which their pages are listed. */
export const lintRules: readonly LintRule[] = [
  namePatternRule,
  nameDateRule,
  nameWidthRule,
  nameCharactersRule,
  nameDescriptionRule,
  duplicateIdRule,
  orderBehindBaseRule,
  numberTakenRule,
  sequenceGapRule,
  historyEditedRule,
  historyRenamedRule,
  historyDeletedRule,
  missingDownRule,
  missingUpRule,
  emptyDownRule,
  irreversibleWithoutReasonRule,
  strangerRule,
  notRunRule,
  alembicHeadsRule,
  alembicRootsRule,
  alembicCycleRule,
  alembicMissingParentRule,
  alembicFileNameRule,
  alembicPassDowngradeRule,
  alembicIdLengthRule,
  createAllRule,
  migrationsOnBootRule,
  releaseCommandMissingRule,
];
