import { shortCommit } from '../../core/commit.js';
import type { Finding } from '../../core/finding.js';
import type { RuleInfo } from '../../core/rule.js';
import { platformRules } from '../rules.js';
import type { Learnt } from './context.js';
import type { RailwayDeployment } from './objects.js';
import { commitOf } from './state.js';

interface Asked {
  readonly commit: string | undefined;
  /** Whether Railway deploys each push by itself. */
  readonly autoDeploys: boolean;
}

/** What stands in the way of a deployment of this service, or makes it another than was asked for. */
export function inspectService(learnt: Learnt, { commit, autoDeploys }: Asked): readonly Finding[] {
  const { instance, service } = learnt;
  const findings: Finding[] = [];
  if (instance.service.isRestricted) {
    findings.push(
      finding(platformRules.serviceSuspended, learnt, {
        title: `${service.name} is restricted by Railway`,
        detail: 'A deployment would not be let through. Nothing was deployed.',
        fix: `see what Railway says on ${service.link}, then run it again`,
      }),
    );
  }
  if (instance.source?.image && commit !== undefined) {
    findings.push(
      finding(platformRules.commitNotTaken, learnt, {
        title: `${service.name} runs the image ${instance.source.image}: Railway deploys that, not ${shortCommit(commit)}`,
        detail: 'A commit chooses a version of a service that is built from a repository only.',
        fix: 'set the image of the service to the tag of this commit before the deployment, or connect its repository',
      }),
    );
  }
  if (autoDeploys && !instance.source?.image) {
    findings.push(
      finding(platformRules.autoDeployRaces, learnt, {
        title: `Railway deploys each push to ${service.name} by itself as well`,
        detail: 'Its deployment and ours race, and a push can be live before any gate has seen it.',
        fix: `on ${service.link} under Settings > Source switch automatic deployments off`,
      }),
    );
  }
  return findings;
}

/** Others on their way. */
export function otherInProgress(learnt: Learnt, running: readonly RailwayDeployment[]): readonly Finding[] {
  return running.slice(0, 1).map((record) => {
    const commit = commitOf(record);
    const of = commit === undefined ? '' : ` of ${shortCommit(commit)}`;
    return finding(platformRules.deployInProgress, learnt, {
      title: `${record.id}${of} of ${learnt.service.name} is on its way (${record.status || 'without a status'})`,
      detail: 'Whichever goes live last serves.',
    });
  });
}

type Words = Pick<Finding, 'title' | 'detail' | 'fix'>;

function finding({ id, severity }: RuleInfo, { service }: Learnt, words: Words): Finding {
  return { rule: id, severity: severity === 'off' ? 'notice' : severity, ...words, subject: service.id };
}
