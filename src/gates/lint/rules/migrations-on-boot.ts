import { printable } from '../../../core/text.js';
import { bootCommands } from '../boot-files.js';
import type { LintRule } from '../lint-rule.js';

/** Commands that apply migrations, as they stand in start commands. */
const migrates = new RegExp(
  [
    'alembic\\b.*\\bupgrade',
    'flask\\s+db\\s+upgrade',
    'prisma\\s+(?:migrate\\s+deploy|db\\s+push)',
    'knex\\b.*\\bmigrate:(?:latest|up)',
    'node-pg-migrate\\b.*\\bup',
    '(?:npm|pnpm|yarn|bun)\\s+(?:run\\s+)?(?:db:)?migrat\\S*',
    'sequelize\\S*\\s+db:migrate',
    'typeorm\\b.*\\bmigration:run',
    'drizzle-kit\\s+(?:migrate|push)',
    'dbmate\\b.*\\b(?:up|migrate)\\b',
    'goose\\b.*\\bup',
    '\\bmigrate\\b.*\\s-(?:path|source|database)\\b.*\\bup\\b',
    'sql-migrate\\s+up',
    'diesel\\s+migration\\s+run',
    'sqlx\\s+migrate\\s+run',
    'flyway\\b.*\\bmigrate',
    'atlas\\s+migrate\\s+apply',
    '(?:rails|rake)\\s+db:(?:migrate|prepare)',
    'manage\\.py\\s+migrate',
    'ecto\\.migrate',
    '^(?:[A-Z0-9]+_)*(?:RUN|AUTO|APPLY)_\\S*=(?:1|true|yes|on)$',
  ].join('|'),
  'i',
);

export const migrationsOnBootRule: LintRule = {
  info: {
    id: 'migrations-on-boot',
    title: 'The web process runs migrations when it starts',
    severity: 'off',
    why: 'Every instance that starts runs them, several at once, and again at each restart. A slow migration makes the health check fail, so the platform kills it half-way; a broken one takes the site down instead of stopping the release.',
    bad: 'web: alembic upgrade head && gunicorn app:app',
    good: 'release: alembic upgrade head\nweb: gunicorn app:app',
    mend: 'Move the command to the step that the platform runs once before the release: preDeployCommand, release: or release_command.',
  },
  async check(context) {
    const commands = await bootCommands(context.tree, context.isJudgedFile);
    return commands
      .filter((command) => migrates.test(command.text))
      .map((command) => ({
        location: { file: command.file, line: command.line },
        title: `the web process migrates when it starts: ${printable(command.text).slice(0, 120)}`,
        fix: 'move the command to preDeployCommand (Render, Railway), release: (Procfile) or release_command (Fly)',
        subject: command.text,
      }));
  },
};
