import { createHttp } from '../../../src/http/create-http.js';
import { openRenderApi } from '../../../src/platforms/render/connect.js';
import { planted } from '../../support/planted.js';
import { type ContractBench, type Fate, platformContract } from '../../support/platform-contract.js';
import { deployedCommit, railwayBench } from '../../support/railway.js';
import { askedCommit, openRelease } from '../../support/render-deploy.js';
import type { CourseName } from '../../support/simulators/railway/courses.js';
import { deployScripts } from '../../support/simulators/render/index.js';

platformContract('Railway', async (): Promise<ContractBench> => {
  const { railway, clock, service, close } = await railwayBench();
  const courses: Readonly<Record<Fate, CourseName>> = {
    'goes live': 'succeeds',
    'fails to build': 'build fails',
    builds: 'never ends',
  };
  return {
    clock,
    commit: deployedCommit,
    platform: () => service(),
    locked: () => service({ token: planted('wrong'), tokenKind: 'project' }),
    plan: (fate) => railway.plan(courses[fate]),
    changes: () => railway.received.filter(({ body }) => body.includes('mutation')).length,
    refuseCancel: () => {
      const errors = [{ message: 'Deployment is not cancellable', extensions: { code: 'BAD_USER_INPUT' } }];
      const text = JSON.stringify({ errors, data: null });
      railway.fail({ containing: 'deploymentCancel', status: 200, text });
    },
    breakLogs: () => railway.fail({ containing: 'Logs(', status: 500, times: 99 }),
    forget: railway.forget,
    violations: () => railway.violations,
    close,
  };
});

platformContract('Render', async (): Promise<ContractBench> => {
  const { render, clock, platform, close } = await openRelease();
  const scripts = {
    'goes live': deployScripts.good,
    'fails to build': deployScripts.build,
    builds: deployScripts.stuck,
  };
  const locked = openRenderApi({ http: createHttp({ clock }), clock, key: 'wrong', baseUrl: render.url });
  return {
    clock,
    commit: askedCommit,
    platform: () => platform(),
    locked: () => platform({ api: locked }),
    plan: (fate) => render.next(scripts[fate]),
    changes: () => render.requests.filter((line) => !line.startsWith('GET ')).length,
    refuseCancel: () => render.fail({ path: '/cancel', status: 400, message: 'it cannot be cancelled now' }),
    breakLogs: () => render.fail({ path: '/logs', status: 500, times: 99 }),
    forget: () => render.fail({ path: '/rollback', status: 404, message: 'the build is not kept' }),
    violations: () => render.violations,
    close,
  };
});
