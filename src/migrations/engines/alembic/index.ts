import type { Engine } from '../../engine.js';
import { compareAlembicModels } from './compare-models.js';
import { detectAlembic } from './detect.js';
import { discoverAlembic } from './discover.js';
import { startAlembic } from './runner.js';

/** Alembic, alone or under Flask-Migrate. */
export const alembic: Engine = {
  name: 'alembic',
  detect: detectAlembic,
  discover: discoverAlembic,
  start: startAlembic,
  compareModels: compareAlembicModels,
};
