import { camelCase, defaultsOf } from '../config/field.js';
import type { PlatformName } from '../core/deployment.js';
import { type Problem, UserError } from '../core/errors.js';
import { deployFields, deployPlatforms } from '../stages/deploy/deploy-platforms.js';
import type { CommandCall, CommandRun } from './command.js';

/** Deploys on the platform that was named. */
export const deploy: CommandRun = async ({ given, ...context }: CommandCall) => {
  const { platform = 'render' }: { readonly platform?: PlatformName } = given;
  const chosen = deployPlatforms[platform];
  const foreign = foreignOptions(given, chosen.fields, platform);
  if (foreign.length > 0) throw new UserError(foreign);
  const run = await chosen.load();
  return run({ ...defaultsOf(chosen.fields), ...given }, context);
};

/** An option of another platform would be ignored without a word. */
function foreignOptions(given: object, fields: object, platform: PlatformName): readonly Problem[] {
  return Object.entries(deployFields())
    .filter(([name, { type }]) => type !== 'secret' && !(name in fields) && camelCase(name) in given)
    .map(([name]) => ({
      what: `is no option of --platform ${platform}`,
      where: `--${name}`,
      fix: 'take it away, or name the other platform',
    }));
}
