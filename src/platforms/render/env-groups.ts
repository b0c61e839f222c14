import type { Variable } from '../environment.js';
import type { EnvGroupQuery, RenderCalls } from './calls.js';
import type { RenderAnswer, RenderRefusal } from './client.js';
import type { RenderEnvGroupMeta, RenderEnvGroupPage, RenderService } from './objects.js';
import { refusedError } from './refused.js';

/** What a service has from the environment groups that are linked to it. */
export interface GroupVariables {
  readonly variables: readonly Variable[];
  /** What Render said where it would not show all of them. */
  readonly unread?: string;
}

const pageSize = 100;
/** A workspace has dozens of groups; this keeps a list that never ends from being read forever. */
const mostPages = 20;

/**
 * Reads the variables of all linked environment groups. Render tells of a group which services have it, not of a
 * service which groups it has, so all groups of its workspace are listed (`GET /env-groups`, `serviceLinks`). Secret
 * files of a group are files, not variables. Throws `UserError` where Render cannot be reached.
 */
export async function readGroupVariables(
  calls: RenderCalls,
  service: Pick<RenderService, 'id' | 'ownerId'>,
): Promise<GroupVariables> {
  const linked = await linkedGroups(calls, service);
  if (!linked.ok) return unreadable(linked, service.id);
  const read: GroupVariables[] = [];
  for (const { id, name } of linked.data) {
    const answer = await calls.envGroup(id);
    if (answer.ok) read.push({ variables: answer.data.envVars.map((one) => ({ ...one, group: name })) });
    // Deleted since it was listed: the service does not have it any more.
    else if (answer.status !== 404) read.push(unreadable(answer, id));
  }
  const unread = read.find((one) => one.unread !== undefined)?.unread;
  return {
    variables: read.flatMap(({ variables }) => variables),
    ...(unread === undefined ? {} : { unread }),
  };
}

/** A refusal leaves a question open; no answer at all may be another one in a minute, and nothing has been changed. */
function unreadable(refusal: RenderRefusal, id: string): GroupVariables {
  const { status, message } = refusal;
  if (status === undefined || status === 429 || status >= 500) {
    throw refusedError(refusal, { what: 'read the environment groups', id });
  }
  return { variables: [], unread: `${status}: ${message}` };
}

async function linkedGroups(
  calls: RenderCalls,
  { id, ownerId }: Pick<RenderService, 'id' | 'ownerId'>,
): Promise<RenderAnswer<readonly RenderEnvGroupMeta[]>> {
  const found = new Map<string, RenderEnvGroupMeta>();
  let from: Pick<EnvGroupQuery, 'cursor' | 'createdBefore'> | undefined = {};
  for (let pages = 1; ; pages++) {
    const answer = await calls.envGroups({ ownerId, limit: pageSize, ...from });
    if (!answer.ok) return answer;
    const before = found.size;
    for (const { envGroup } of answer.data) found.set(envGroup.id, envGroup);
    from = answer.data.length < pageSize || found.size === before ? undefined : nextPage(answer.data);
    if (from === undefined || pages === mostPages) {
      const linked = [...found.values()].filter(({ serviceLinks }) =>
        serviceLinks.some((link) => link.id === id),
      );
      return { ...answer, data: linked };
    }
  }
}

/**
 * The next page starts after the last cursor, or without one at the oldest group so far. Several can be of one moment,
 * so that moment is asked for again.
 */
function nextPage(page: RenderEnvGroupPage): Pick<EnvGroupQuery, 'cursor' | 'createdBefore'> | undefined {
  const cursor = page.at(-1)?.cursor;
  if (cursor !== undefined) return { cursor };
  const times = page.map(({ envGroup }) => Date.parse(envGroup.createdAt ?? '')).filter(Number.isFinite);
  if (times.length === 0) return undefined;
  return { createdBefore: new Date(Math.min(...times) + 1).toISOString() };
}
