/** A step of a workflow, or of a composite action: then `id` is `outer/inner`. */
export interface StepRun {
  readonly job: string;
  /** The step's `id:`, or its position from 0. */
  readonly id: string;
  readonly stage: 'Pre' | 'Main' | 'Post';
  /** Undefined when the step never ended. A step whose `if:` was false does not appear at all. */
  readonly result: 'success' | 'failure' | undefined;
  /** What it printed, without workflow commands. */
  readonly text: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
}

/** What one run of a workflow did, read from act's JSON log. */
export interface WorkflowRun {
  readonly jobs: Readonly<Record<string, 'success' | 'failure'>>;
  readonly steps: readonly StepRun[];
  readonly annotations: readonly Annotation[];
  /** Everything that was printed, for messages and for "no secret in the log". */
  readonly text: string;
}

interface Line {
  readonly msg: string;
  readonly jobID?: string;
  readonly stepID?: readonly string[];
  readonly stage?: StepRun['stage'];
  readonly stepResult?: 'success' | 'failure';
  readonly jobResult?: 'success' | 'failure';
  readonly raw_output?: boolean;
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly content?: string;
  readonly kvPairs?: Readonly<Record<string, string>>;
}

type Draft = { -readonly [Key in keyof StepRun]: StepRun[Key] } & { outputs: Record<string, string> };

/** Reads the log of `act --json`. Lines that are no JSON (act's own last words) only go to `text`. */
export function readLog(log: string): WorkflowRun {
  const jobs: Record<string, 'success' | 'failure'> = {};
  const steps = new Map<string, Draft>();
  const annotations: Annotation[] = [];
  const text: string[] = [];
  for (const raw of log.split('\n')) {
    const line = parseLine(raw);
    text.push(line ? line.msg.trimEnd() : raw);
    if (!line?.jobID) continue;
    if (line.jobResult) jobs[line.jobID] = line.jobResult;
    const annotation = annotationOf(line);
    if (annotation) annotations.push(annotation);
    if (line.stepID && line.stage) addToStep(stepOf(steps, line), line);
  }
  return { jobs, steps: [...steps.values()], annotations, text: text.join('\n') };
}

/** The step with that id; throws when it did not run. */
export function step(run: WorkflowRun, id: string, stage: StepRun['stage'] = 'Main'): StepRun {
  const found = run.steps.find((candidate) => candidate.id === id && candidate.stage === stage);
  if (!found)
    throw new Error(`no step ${id} (${stage}) ran; these did: ${run.steps.map((s) => s.id).join(', ')}`);
  return found;
}

/** The steps inside a composite that ran, in their order. */
export function ranInside(run: WorkflowRun, id: string): readonly string[] {
  return run.steps
    .filter((each) => each.stage === 'Main' && each.id.startsWith(`${id}/`))
    .map((each) => each.id.slice(id.length + 1));
}

/** The annotations that are errors. */
export function errorsOf(run: WorkflowRun): readonly Annotation[] {
  return run.annotations.filter((annotation) => annotation.level === 'error');
}

function parseLine(raw: string): Line | undefined {
  if (!raw.startsWith('{')) return undefined;
  try {
    return JSON.parse(raw) as Line;
  } catch {
    return undefined;
  }
}

function annotationOf(line: Line): Annotation | undefined {
  const level = line.command;
  if (level !== 'error' && level !== 'warning' && level !== 'notice') return undefined;
  const { title, file, line: row } = line.kvPairs ?? {};
  return {
    level,
    message: line.arg ?? '',
    ...(title && { title }),
    ...(file && { file }),
    ...(row && { line: Number(row) }),
  };
}

function stepOf(steps: Map<string, Draft>, line: Line): Draft {
  const job = line.jobID ?? '';
  const id = (line.stepID ?? []).join('/');
  const stage = line.stage ?? 'Main';
  const key = [job, id, stage].join('\0');
  const known = steps.get(key);
  if (known) return known;
  const fresh: Draft = { job, id, stage, result: undefined, text: '', outputs: {}, summary: '' };
  steps.set(key, fresh);
  return fresh;
}

function addToStep(draft: Draft, line: Line): void {
  if (line.raw_output) draft.text += line.msg;
  if (line.stepResult) draft.result = line.stepResult;
  if (line.command === 'set-output' && line.name) draft.outputs[line.name] = line.arg ?? '';
  if (line.command === 'summary') draft.summary += line.content ?? '';
}
