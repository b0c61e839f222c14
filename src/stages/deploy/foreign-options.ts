import { camelCase } from '../../config/field.js';
import type { PlatformName } from '../../core/deployment.js';
import type { Problem } from '../../core/errors.js';
import { deployFields, deployPlatforms } from './deploy-platforms.js';

/** Options of another platform than the chosen one: they would be ignored without a word. */
export function foreignOptions(given: object, platform: PlatformName): readonly Problem[] {
  const { fields } = deployPlatforms[platform];
  return Object.entries(deployFields())
    .filter(([name, { type }]) => type !== 'secret' && !(name in fields) && camelCase(name) in given)
    .map(([name]) => ({
      what: `is no option of --platform ${platform}`,
      where: name,
      fix: 'take it away, or name the other platform',
    }));
}
