/**
 * Everything that is asked of Railway, as its schema writes it. A test holds each of these against Railway's own
 * introspection, so that a misspelled field is found without asking Railway.
 */

/** What a project token gives access to; refused for a token of any other kind. */
export const projectToken = `query ProjectToken {
  projectToken { projectId environmentId }
}`;

/** Names and ids of a project's services and environments. */
export const project = `query Project($id: String!) {
  project(id: $id) {
    id
    services(first: 200) { edges { node { id name } } }
    environments(first: 200) { edges { node { id name } } }
  }
}`;

const deploymentFields = `
  id status statusUpdatedAt createdAt meta diagnosis deploymentStopped canRollback url
  instances { status }`;

export const serviceInstance = `query ServiceInstance($serviceId: String!, $environmentId: String!) {
  serviceInstance(serviceId: $serviceId, environmentId: $environmentId) {
    id serviceName numReplicas cronSchedule healthcheckPath
    source { image repo }
    service { projectId isRestricted }
    domains { customDomains { domain } serviceDomains { domain } }
    activeDeployments {${deploymentFields} }
  }
}`;

/** The newest first. */
export const deployments = `query Deployments($input: DeploymentListInput!, $first: Int!) {
  deployments(input: $input, first: $first) {
    edges { node {${deploymentFields} } }
  }
}`;

export const autoDeploy = `query AutoDeploy($serviceId: String!, $environmentId: String!, $projectId: String!) {
  serviceInstanceAutoDeployStatus(serviceId: $serviceId, environmentId: $environmentId, projectId: $projectId) {
    enabled
  }
}`;

/** Names and values; only what a user asks to be there, or not to be there, is looked at. */
export const variables = `query Variables($serviceId: String!, $environmentId: String!, $projectId: String!) {
  variables(serviceId: $serviceId, environmentId: $environmentId, projectId: $projectId)
}`;

export const deployment = `query Deployment($id: String!) {
  deployment(id: $id) {${deploymentFields} }
}`;

export const deploymentWithEvents = `query DeploymentWithEvents($id: String!) {
  deployment(id: $id) {${deploymentFields} }
  deploymentEvents(id: $id, first: 100) {
    edges { node {
      step createdAt completedAt
      payload { attempt detail durationMs error maxAttempts reason skipped }
    } }
  }
}`;

export const buildLogs = `query BuildLogs($id: String!, $limit: Int!) {
  lines: buildLogs(deploymentId: $id, limit: $limit) { message timestamp }
}`;

export const appLogs = `query AppLogs($id: String!, $limit: Int!) {
  lines: deploymentLogs(deploymentId: $id, limit: $limit) { message timestamp }
}`;

/** Lines since a time (ISO 8601). */
export const appLogsSince = `query AppLogsSince($id: String!, $limit: Int!, $since: DateTime!) {
  lines: deploymentLogs(deploymentId: $id, limit: $limit, startDate: $since) { message timestamp }
}`;

/** The runs of a cron service, the newest first. */
export const cronRuns = `query CronRuns($serviceId: String!, $environmentId: String!, $first: Int!) {
  deploymentInstanceExecutions(input: { serviceId: $serviceId, environmentId: $environmentId }, first: $first) {
    edges { node { id deploymentId status createdAt completedAt } }
  }
}`;

/** Runs a cron service now, with its own command. Returns no id of the run. */
export const runCron = `mutation RunCron($instance: String!) {
  deploymentInstanceExecutionCreate(input: { serviceInstanceId: $instance })
}`;

/** Returns the id of the new deployment; the older mutation without V2 returns only whether it worked. */
export const deploy = `mutation Deploy($serviceId: String!, $environmentId: String!, $commitSha: String) {
  serviceInstanceDeployV2(serviceId: $serviceId, environmentId: $environmentId, commitSha: $commitSha)
}`;

export const cancel = `mutation Cancel($id: String!) {
  deploymentCancel(id: $id)
}`;

/** Returns no id of what it starts: a Boolean, whatever the written documentation says. */
export const rollback = `mutation Rollback($id: String!) {
  deploymentRollback(id: $id)
}`;
