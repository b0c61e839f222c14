import { platformFiles, releaseCommands } from '../boot-files.js';
import type { LintRule } from '../lint-rule.js';

export const releaseCommandMissingRule: LintRule = {
  info: {
    id: 'release-command-missing',
    title: 'No release step runs the migrations',
    severity: 'off',
    why: 'Without a step that runs once before the new version takes over, migrations are run by hand or not at all, and the new code meets the old schema.',
    bad: 'a render.yaml without preDeployCommand',
    good: 'preDeployCommand: alembic upgrade head',
    mend: 'Add preDeployCommand to render.yaml or railway.json, release: to the Procfile, or release_command to fly.toml.',
  },
  async check(context) {
    const commands = await releaseCommands(context.tree);
    if (commands.length > 0) return [];
    const [file] = await platformFiles(context.tree);
    return [
      {
        ...(file ? { location: { file, line: 1 } } : {}),
        title: file ? 'declares no release step' : 'no file declares a release step',
        fix: 'add preDeployCommand (Render, Railway), release: (Procfile) or release_command (Fly) with your migrate command',
        subject: 'release-command',
      },
    ];
  },
};
