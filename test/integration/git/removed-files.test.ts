import { expect, test } from '@jest/globals';
import { removedFiles } from '../../../src/git/removed-files.js';
import { withRepository } from '../../support/git-repository.js';

test('what the tip of a branch had once is told; what never got there is not', async () => {
  await withRepository(async ({ root, commit, git }) => {
    await commit({ 'm/1_a.sql': '1', 'm/2_b.sql': '2', 'm/3 c.sql': '3', 'other/9.sql': '9' });
    await git('rm', '--quiet', 'm/2_b.sql', 'other/9.sql');
    await git('mv', 'm/3 c.sql', 'm/4_c.sql');
    await commit({});
    await git('switch', '--quiet', '--create', 'feature');
    await commit({ 'm/5_tried.sql': '5' });
    await git('mv', 'm/5_tried.sql', 'm/6_tried.sql');
    await commit({});
    await git('switch', '--quiet', 'main');
    await git('merge', '--quiet', '--no-ff', '--no-edit', 'feature');
    const tip = await git('rev-parse', 'HEAD');
    expect(await removedFiles(root, { tip, dir: 'm' })).toEqual(['m/2_b.sql', 'm/3 c.sql']);
    expect(await removedFiles(root, { tip, dir: '.' })).toContain('other/9.sql');
    expect(await removedFiles(root, { tip, dir: 'nowhere' })).toEqual([]);
  });
});
