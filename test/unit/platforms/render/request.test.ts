import { describe, expect, test } from '@jest/globals';
import { parseHook } from '../../../../src/platforms/render/hook.js';
import { imageName, inspectService } from '../../../../src/platforms/render/inspect.js';
import type { RenderService } from '../../../../src/platforms/render/objects.js';
import { deployBody } from '../../../../src/platforms/render/request.js';

const commit = 'b'.repeat(40);
const service: RenderService = {
  id: 'srv-1',
  name: 'shop',
  type: 'web_service',
  ownerId: 'tea-1',
  repo: 'https://example.com/shop',
  autoDeploy: 'no',
};
const { repo: _, ...withoutRepo } = service;
const runsImage: RenderService = { ...withoutRepo, imagePath: 'docker.io/acme/shop:1' };

describe('the body of a deploy request', () => {
  test.each([
    ['a commit', service, { commit, clearCache: false }, { commitId: commit }],
    ['a cleared cache', service, { commit, clearCache: true }, { commitId: commit, clearCache: 'clear' }],
    [
      'what was built last',
      service,
      { commit, clearCache: false, deployMode: 'deploy_only' },
      { deployMode: 'deploy_only' },
    ],
    ['a cron job', { ...service, type: 'cron_job' }, { commit, clearCache: false }, {}],
    ['an image', runsImage, { image: 'acme/shop:2', commit, clearCache: false }, { imageUrl: 'acme/shop:2' }],
    ['a service that runs an image', runsImage, { commit, clearCache: false }, {}],
  ] as const)('for %s', (...[, given, request, body]) => {
    expect(deployBody(given, request)).toEqual(body);
  });
});

test.each([
  ['nginx', 'docker.io/library/nginx'],
  ['nginx:1.27', 'docker.io/library/nginx'],
  ['acme/shop@sha256:abc', 'docker.io/acme/shop'],
  ['registry.example:5000/acme/shop:2', 'registry.example:5000/acme/shop'],
  ['https://registry.example/acme/shop:2', 'registry.example/acme/shop'],
])('the image %s is %s', (reference, name) => {
  expect(imageName(reference)).toBe(name);
});

describe('a service before its deploy', () => {
  const rulesOf = (given: RenderService, request: object = {}): readonly string[] =>
    inspectService(given, { request: { clearCache: false, ...request }, allowMaintenance: false }).map(
      ({ rule }) => rule,
    );

  test.each([
    ['is fine', service, {}, []],
    ['is of a type that came later', { ...service, type: 'edge_worker' }, {}, ['service-type-unknown']],
    ['runs another image', runsImage, { image: 'acme/other:2' }, ['image-mismatch']],
    ['runs this image at another tag', runsImage, { image: 'acme/shop:2' }, []],
    ['is built from a repository, not from an image', service, { image: 'acme/shop:2' }, ['image-mismatch']],
    [
      'is a cron job, which takes no commit',
      { ...service, type: 'cron_job' },
      { commit },
      ['commit-not-taken'],
    ],
    ['deploys pushes by itself', { ...service, autoDeploy: 'yes' }, {}, ['auto-deploy-races']],
    ['has its own deploys off', { ...service, autoDeploy: 'yes', autoDeployTrigger: 'off' }, {}, []],
  ] as const)('%s', (...[, given, request, rules]) => {
    expect(rulesOf(given, request)).toEqual(rules);
  });
});

describe('the address of a deploy hook', () => {
  test('is read into its parts', () => {
    expect(parseHook('https://api.render.com/deploy/srv-abc?key=s3cret_PL4NT3D')).toEqual({
      url: 'https://api.render.com/deploy/srv-abc?key=s3cret_PL4NT3D',
      origin: 'https://api.render.com',
      service: 'srv-abc',
      key: 's3cret_PL4NT3D',
    });
  });

  test.each([
    'http://api.render.com/deploy/srv-abc?key=s3cret_PL4NT3D',
    'https://api.render.com/deploy/srv-abc?token=s3cret',
    'https://api.render.com/hooks/srv-abc?key=s3cret_PL4NT3D',
    's3cret',
  ])('is refused without being shown: %s', (address) => {
    const problem = parseHook(address);
    expect(problem).toHaveProperty('what');
    expect(JSON.stringify(problem)).not.toContain('s3cret');
  });
});
