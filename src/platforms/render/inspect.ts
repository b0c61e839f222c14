import { shortCommit } from '../../core/commit.js';
import type { Finding } from '../../core/finding.js';
import type { RuleInfo } from '../../core/rule.js';
import { platformRules } from '../rules.js';
import type { RenderOptions } from './context.js';
import type { RenderDeploy, RenderService } from './objects.js';
import { isImageBacked } from './request.js';

const knownTypes = ['static_site', 'web_service', 'private_service', 'background_worker', 'cron_job'];

type Asked = Pick<RenderOptions, 'request' | 'allowMaintenance'>;

/** What stands in the way of a deploy of this service, or makes it another than was asked for. */
export function inspectService(service: RenderService, asked: Asked): readonly Finding[] {
  return [
    ...suspension(service),
    ...maintenance(service, asked),
    ...type(service),
    ...autoDeploy(service, asked),
    ...version(service, asked),
  ];
}

function suspension(service: RenderService): readonly Finding[] {
  if (service.suspended !== 'suspended') return [];
  const by = service.suspenders?.length ? ` (by: ${service.suspenders.join(', ')})` : '';
  return [
    finding(platformRules.serviceSuspended, service, {
      title: `${service.name} is suspended${by}`,
      detail: 'A deploy would not bring it back. Nothing was deployed.',
      fix: `resume it on ${page(service)}, then run it again`,
    }),
  ];
}

function maintenance(service: RenderService, { allowMaintenance }: Asked): readonly Finding[] {
  if (!service.serviceDetails?.maintenanceMode?.enabled || allowMaintenance) return [];
  return [
    finding(platformRules.serviceInMaintenance, service, {
      title: `${service.name} is in maintenance mode`,
      detail:
        'Visitors and the health gate would go on seeing the maintenance page, and no probe could tell the new version from the old. Nothing was deployed.',
      fix: `switch it off on ${page(service)}, or give allow-maintenance: true`,
    }),
  ];
}

function type(service: RenderService): readonly Finding[] {
  if (knownTypes.includes(service.type)) return [];
  return [
    finding(platformRules.serviceTypeUnknown, service, {
      title: `${service.name} is of type ${service.type}, which Lockkeeper does not know`,
      detail: 'It is deployed like any other.',
    }),
  ];
}

function autoDeploy(service: RenderService, { request }: Asked): readonly Finding[] {
  const off = service.autoDeployTrigger === 'off' || service.autoDeploy !== 'yes';
  if (off || isImageBacked(service) || request.image !== undefined) return [];
  const when = service.autoDeployTrigger === 'checksPass' ? 'each push whose checks pass' : 'each push';
  const branch = service.branch ? ` to ${service.branch}` : '';
  return [
    finding(platformRules.autoDeployRaces, service, {
      title: `Render deploys ${when}${branch} to ${service.name} by itself as well`,
      detail:
        'Its deploy and ours race: one cancels or delays the other, and a push can be live before any gate has seen it.',
      fix: `on ${page(service)} under Settings > Build & Deploy set Auto-Deploy to Off`,
    }),
  ];
}

function version(service: RenderService, { request }: Asked): readonly Finding[] {
  const { image, commit } = request;
  if (image !== undefined) return imageFits(service, image);
  if (commit === undefined || service.type !== 'cron_job') return [];
  return [
    finding(platformRules.commitNotTaken, service, {
      title: `${service.name} is a cron job: Render deploys the newest commit${service.branch ? ` of ${service.branch}` : ''}, not ${shortCommit(commit)}`,
    }),
  ];
}

function imageFits(service: RenderService, image: string): readonly Finding[] {
  const { imagePath } = service;
  if (imagePath !== undefined && imageName(imagePath) === imageName(image)) return [];
  const is = imagePath === undefined ? 'is built from a repository' : `runs ${imageName(imagePath)}`;
  return [
    finding(platformRules.imageMismatch, service, {
      title: `${service.name} ${is}, so Render refuses the image ${imageName(image)}`,
      detail:
        'Host, repository and name must be those of the service; tag or digest may differ. Nothing was deployed.',
      fix:
        imagePath === undefined
          ? 'give `commit` in place of `image`'
          : `give ${imageName(imagePath)} with the tag or digest to deploy`,
    }),
  ];
}

/** Host, repository and name, without tag and digest: `docker.io/library/nginx` for `nginx:1`. */
export function imageName(reference: string): string {
  const bare = reference
    .replace(/^https?:\/\//, '')
    .replace(/@.*$/, '')
    .replace(/:[^/:]*$/, '');
  const [first = '', ...rest] = bare.split('/');
  const hasHost = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
  if (hasHost) return bare;
  return rest.length > 0 ? `docker.io/${bare}` : `docker.io/library/${bare}`;
}

/** Others on their way: the workspace's policy decides which of them goes first. */
export function otherInProgress(
  service: RenderService,
  running: readonly RenderDeploy[],
): readonly Finding[] {
  return running.slice(0, 1).map((deploy) => {
    const of = deploy.commit?.id ? ` of ${shortCommit(deploy.commit.id)}` : '';
    return finding(platformRules.deployInProgress, service, {
      title: `${deploy.id}${of} of ${service.name} is on its way (${deploy.status || 'without a status'})`,
      detail: 'By the overlapping deploy policy of the workspace the new deploy cancels it, or waits for it.',
    });
  });
}

type Words = Pick<Finding, 'title' | 'detail' | 'fix'>;

function finding({ id, severity }: RuleInfo, service: RenderService, words: Words): Finding {
  return { rule: id, severity: severity === 'off' ? 'notice' : severity, ...words, subject: service.id };
}

function page({ dashboardUrl, id }: RenderService): string {
  return dashboardUrl ?? `https://dashboard.render.com (service ${id})`;
}
