import { z } from 'zod';
import { gateNames } from '../../core/check-result.js';
import { rollbackResults } from '../../core/rollback.js';
import { clip } from '../lines.js';
import { type RunState, runStates, type Stage } from './run-state.js';

/** `event_type` of the metadata by which a message of ours is known. */
export const runEvent = 'lockkeeper_run';
/** The same of the answer in its thread. */
export const detailsEvent = 'lockkeeper_details';

/** What a message says of its run: its metadata, and the state file. It must stay small. */
export interface RunRecord {
  /** Id and attempt of the run. */
  readonly run: string;
  /** Whose last state a `change` is measured against: repository, workflow and environment. */
  readonly series: string;
  readonly state: RunState;
  /** Of the text and blocks that were sent, so that the same is not sent twice. */
  readonly digest: string;
  readonly stages: readonly Stage[];
}

/** A message of ours, where it stands in Slack. */
export interface PostedMessage {
  /** The channel's id. */
  readonly channel: string;
  /** Slack's name for the message within the channel. */
  readonly ts: string;
  /** Undefined where Slack does not let us read it. */
  readonly record?: RunRecord | undefined;
  /** Digest of the details in its thread, where this machine has put them there. */
  readonly details?: string | undefined;
}

const stage = z.object({
  gate: z.enum(gateNames),
  name: z.string(),
  status: z.enum(['passed', 'failed', 'skipped', 'broken']),
  summary: z.string(),
  durationMs: z.number(),
  rollback: z
    .object({ result: z.enum(rollbackResults), verified: z.boolean().optional() })
    .optional()
    .catch(undefined),
});

const record: z.ZodType<RunRecord> = z.object({
  run: z.string(),
  series: z.string(),
  state: z.enum(runStates),
  digest: z.string(),
  stages: z.array(stage),
});

const posted = z.object({
  channel: z.string(),
  ts: z.string(),
  record: record.optional(),
  details: z.string().optional(),
});

/** Reads a record, wherever it was; undefined for anything else: others write metadata and files too. */
export function readRecord(data: unknown): RunRecord | undefined {
  return record.safeParse(data).data;
}

/** Reads a message with its record. */
export function readPosted(data: unknown): PostedMessage | undefined {
  return posted.safeParse(data).data;
}

/** The record as a message's metadata. Stages are cut: Slack refuses metadata that is too large. */
export function metadataOf(told: RunRecord) {
  const stages = told.stages
    .slice(0, 20)
    .map((each) => ({ ...each, name: clip(each.name, 60), summary: clip(each.summary, 100) }));
  return { event_type: runEvent, event_payload: { ...told, stages } };
}
