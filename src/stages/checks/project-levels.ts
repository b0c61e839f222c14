import type { ProjectSettings } from '../../config/settings.js';
import type { ProjectLevels } from '../../core/rule-levels.js';

/** What a project says of rules, as gates take it. */
export function projectLevels({ rules, paths, tables }: ProjectSettings): ProjectLevels {
  return { levels: rules, paths, tables };
}
