import type { Host } from '../../src/host/host.js';

/** The password has to be hidden in every form. */
export const contractSecret = 'postgresql://u:p%40ss%2Fword@db.example:5432/app';

/** Does with a host everything that gates and actions do; the contract test then looks at what came of it. */
export async function useHost(host: Host): Promise<void> {
  host.mask('');
  host.mask(contractSecret);
  host.setOutput('verdict', 'passed');
  host.setOutput('new-migrations', '[\n"a"\n]');
  host.saveState('server', '{"pid":1}');
  await host.appendSummary('# One\n');
  await host.appendSummary('# Two\n');
  host.log.info(`connected to ${contractSecret}`);
  host.log.info('the password is p@ss/word');
  host.log.warn('first line\n::set-output name=verdict::failed');
  const kept = await host.log.group('a group', async () => {
    host.log.info('inside');
    return 7;
  });
  host.print(`result ${kept}\n`);
}
