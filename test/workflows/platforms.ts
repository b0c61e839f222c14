import { hostWebService } from '../support/hosting/index.js';
import { firstCommit, type RenderSimulator, simulateRender } from '../support/simulators/render/index.js';
import type { DeployScript } from '../support/simulators/render/scripts.js';
import { type SlackSimulator, simulatedChannel, simulateSlack } from '../support/simulators/slack/slack.js';

/** What a release talks to, beside the workflow and not of it. */
export interface Platforms {
  readonly render: RenderSimulator;
  readonly slack: SlackSimulator;
  /** What the workflow's steps must see. */
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** How much faster than the real platform deploys go. */
const speed = 60;

/** A simulated Render whose service really runs, in its first version, and a simulated Slack. */
export async function startPlatforms(script: DeployScript): Promise<Platforms> {
  const hosting = await hostWebService();
  const services = [
    { hosting, live: firstCommit, env: { DATABASE_URL: 'postgresql://shop@localhost/shop' } },
  ];
  const render = await simulateRender({ services, speed, script });
  const slack = await simulateSlack();
  return {
    render,
    slack,
    env: {
      LOCKKEEPER_RENDER_API: render.url,
      LOCKKEEPER_SLACK_API: slack.apiUrl,
      SERVICE: render.service.id,
      RENDER_KEY: render.apiKey,
      SLACK_KEY: slack.token,
      CHANNEL: simulatedChannel.id,
    },
    async close() {
      await Promise.all([render.close(), slack.close()]);
      await hosting.close();
    },
  };
}
