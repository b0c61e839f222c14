import { join } from 'node:path';
import process from 'node:process';
import { hostWebService } from '../hosting/index.js';
import { simulateGitHub } from './github.js';
import { simulateRailway } from './railway/railway.js';
import { simulateRender } from './render/index.js';
import type { RunOptions } from './run-options.js';
import { simulatedChannel, simulateSlack } from './slack/slack.js';

/** Always the same, so that what was exported once goes on working; any free ones when the first is 0. */
function portsFrom(first: number) {
  const port = (index: number): number => (first === 0 ? 0 : first + index);
  return {
    render: port(0),
    service: port(1),
    gateway: port(2),
    railway: port(3),
    slack: port(4),
    github: port(5),
  };
}

export interface Running {
  /** What to export and to try. */
  readonly page: string;
  /** What the platforms would have refused. */
  lastWords(): string;
  close(): Promise<void>;
}

/** Starts all simulators and the service that the simulated Render hosts. */
export async function startAll({ speed, instances, port, ...options }: RunOptions): Promise<Running> {
  const ports = portsFrom(port);
  const hosting = await hostWebService({ port: ports.service, gatewayPort: ports.gateway });
  const services = [{ hosting, instances, env: { SHOP_NAME: 'shop' } }];
  const render = await simulateRender({
    ...options,
    apiKey: 'rnd_simulated',
    port: ports.render,
    speed,
    services,
  });
  const railway = await simulateRailway({ port: ports.railway, speed });
  const slack = await simulateSlack({ port: ports.slack });
  const github = await simulateGitHub({ port: ports.github });
  const all = { Render: render, Railway: railway, Slack: slack, GitHub: github };
  const variables = {
    LOCKKEEPER_RENDER_API: render.url,
    LOCKKEEPER_RENDER_API_KEY: render.apiKey,
    LOCKKEEPER_RAILWAY_API: railway.url,
    LOCKKEEPER_RAILWAY_TOKEN: railway.tokens.project,
    LOCKKEEPER_SLACK_API: slack.apiUrl,
    LOCKKEEPER_SLACK_TOKEN: slack.token,
    GITHUB_API_URL: github.url,
    // What the smoke file of the web service sends.
    ADMIN_PASSWORD: 'admin-password',
    CRON_SECRET: 'cron-secret',
  };
  const service = render.service.id;
  return {
    page: pageOf(variables, { service, url: hosting.url, gateway: hosting.gateway.url }),
    lastWords: () =>
      Object.entries(all)
        .flatMap(([name, { violations }]) => violations.map((text) => `${name} would refuse: ${text}\n`))
        .join(''),
    async close() {
      await Promise.all(Object.values(all).map((one) => one.close()));
      await hosting.close();
    },
  };
}

interface Hosted {
  readonly service: string;
  readonly url: string;
  readonly gateway: string;
}

function pageOf(variables: Readonly<Record<string, string>>, { service, url, gateway }: Hosted): string {
  const exports = Object.entries(variables).map(([name, value]) => `export ${name}=${value}`);
  const commit = 'b'.repeat(40);
  return [
    `Simulated: Render with the service ${service}, which answers at ${url}`,
    `and behind a gateway at ${gateway}; Railway, Slack and GitHub.`,
    '',
    'In another terminal:',
    '',
    `alias lockkeeper="node ${join(process.cwd(), 'dist/cli.js')}"`,
    ...exports,
    '',
    `lockkeeper deploy --service ${service} --commit ${commit}`,
    `lockkeeper health --version-json commit --bake 15s`,
    `lockkeeper http-smoke test/fixtures/web-service/http-smoke.yml --base-url ${gateway}`,
    `lockkeeper rollback --rollback always --version-json commit   # after a gate has failed`,
    `lockkeeper job --service ${service} --start-command "alembic upgrade head"`,
    `lockkeeper notify --channel ${simulatedChannel.id}`,
    `lockkeeper deploy --platform railway --service shop-api --commit ${commit}`,
    '',
    'Ctrl-C stops everything. `npm run simulators -- --help` lists faults.',
    '',
  ].join('\n');
}
