import { defaultsOf } from '../config/field.js';
import type { PlatformName } from '../core/deployment.js';
import { deployPlatforms } from '../stages/deploy/deploy-platforms.js';
import type { CommandCall, CommandRun } from './command.js';

/** Deploys on the platform that was named. */
export const deploy: CommandRun = async ({ given, ...context }: CommandCall) => {
  const { platform = 'render' }: { readonly platform?: PlatformName } = given;
  const { fields, load } = deployPlatforms[platform];
  const run = await load();
  return run({ ...defaultsOf(fields), ...given }, context);
};
