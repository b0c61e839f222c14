import type { LintContext } from '../context.js';
import type { FindingBody, LintRule } from '../lint-rule.js';
import { callLines } from '../python-code.js';

export const createAllRule: LintRule = {
  info: {
    id: 'create-all',
    title: 'Production code creates tables without a migration',
    severity: 'off',
    why: 'create_all() makes the tables that are missing and never changes those that exist. The schema then comes from two places, migrations fail on tables that are already there, and no two databases are alike.',
    bad: 'Base.metadata.create_all(engine)   # in app/main.py',
    good: 'alembic upgrade head   # before the release',
    mend: 'Remove the call and write a migration. Tests may keep it: files under tests/, test_*.py and conftest.py are not looked at.',
  },
  async check(context) {
    const files = (await context.tree.files('')).filter(
      (path) => isProduction(path) && context.isJudgedFile(path),
    );
    const found = await Promise.all(files.map((file) => callsIn(context, file)));
    return found.flat();
  },
};

function isProduction(path: string): boolean {
  if (!path.endsWith('.py')) return false;
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  return (
    !parts.some((part) => part === 'tests' || part === 'test') &&
    !/^(?:test_.*|.*_test|conftest)\.py$/.test(name)
  );
}

async function callsIn(context: LintContext, file: string): Promise<FindingBody[]> {
  const text = await context.tree.read(file);
  if (!text.includes('create_all')) return [];
  return callLines(text, 'create_all').map((line, index) => ({
    location: { file, line },
    title: 'create_all() makes tables that no migration knows',
    fix: 'remove the call and write a migration; in a test, move it under tests/',
    subject: `create_all ${index + 1}`,
  }));
}
