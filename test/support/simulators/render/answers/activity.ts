import { isAmong, page, readTime } from '../lists.js';
import type { Query } from '../query.js';
import { showEvent, time } from '../show.js';
import { type LogLine, simulatedOwner, type World } from '../world.js';
import { forService, type Handler, refuse } from './handler.js';

const hour = 3_600_000;

/** Events and logs alike: the last hour where no times are given. */
function timesOf(world: World, query: Query): { readonly start: number; readonly end: number } {
  const end = readTime(query.endTime) ?? world.time();
  return { start: readTime(query.startTime) ?? world.time() - hour, end };
}

const listEvents = forService((service, world, { query }) => {
  const { start, end } = timesOf(world, query);
  const found = world.events
    .filter(({ serviceId, type }) => serviceId === service.id && isAmong(query.type, type))
    .filter(({ timestamp }) => timestamp >= start && timestamp <= end)
    .reverse();
  return { status: 200, body: page(found, query, (event) => ({ event: showEvent(event) })) };
});

const oneEvent: Handler = ({ events }, { params }) => {
  const event = events.find(({ id }) => id === params.eventId);
  return event ? { status: 200, body: showEvent(event) } : refuse(404, `event not found: ${params.eventId}`);
};

/** The newest lines first, the oldest first with `direction=forward`. */
const listLogs: Handler = (world, { query }) => {
  if (query.ownerId !== simulatedOwner.id) return refuse(403, 'the key does not reach this workspace');
  const resources = query.resource as readonly string[];
  const unknown = resources.filter((id) => !hasLogs(world, id));
  if (unknown.length > 0) return refuse(404, `resource not found: ${unknown.join(', ')}`);
  const { start, end } = timesOf(world, query);
  const found = world.logs
    .filter((line) => resources.includes(line.resource) && isAmong(query.type, line.type))
    .filter((line) => holdsText(line, query.text))
    .filter(({ timestamp }) => timestamp >= start && timestamp <= end)
    .sort((one, other) => one.timestamp - other.timestamp);
  const forward = query.direction === 'forward';
  const ordered = forward ? found : found.reverse();
  const logs = ordered.slice(0, Number(query.limit ?? 20));
  const last = logs.at(-1)?.timestamp;
  return {
    status: 200,
    body: {
      hasMore: logs.length < ordered.length,
      nextStartTime: time(forward ? (last ?? start) : start),
      nextEndTime: time(forward ? end : (last ?? end)),
      logs: logs.map(showLine),
    },
  };
};

function hasLogs({ services, jobs, cronRuns }: World, resource: string): boolean {
  return [...services, ...jobs, ...cronRuns].some(({ id }) => id === resource);
}

function holdsText({ message }: LogLine, wanted: unknown): boolean {
  return !Array.isArray(wanted) || wanted.some((text) => message.includes(text));
}

function showLine({ id, message, timestamp, resource, type }: LogLine): object {
  const labels = { resource, type, level: 'info' };
  return {
    id,
    message,
    timestamp: time(timestamp),
    labels: Object.entries(labels).map(([name, value]) => ({ name, value })),
  };
}

export const activityHandlers: Readonly<Record<string, Handler>> = {
  'GET /services/{serviceId}/events': listEvents,
  'GET /events/{eventId}': oneEvent,
  'GET /logs': listLogs,
};
