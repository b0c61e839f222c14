import type { Levels } from '../config/special-fields.js';
import type { CheckResult } from '../core/check-result.js';
import type { Finding } from '../core/finding.js';
import { mute } from '../gates/muting/mute.js';
import { readSuppressions } from '../gates/muting/suppression.js';
import type { SqlFile } from '../gates/smoke/seeds.js';
import { smoke } from '../gates/smoke/smoke.js';
import { matchingPaths } from '../host/list-files.js';
import { startScratch } from '../postgres/scratch/server.js';
import { childEnvironment } from './child-environment.js';
import { projectBaseline } from './project-baseline.js';
import type { Gate, GateInput } from './services.js';

/** The smoke gate with the settings of a project. */
export const smokeGate: Gate = async (input) => {
  const { added, histories, host, project, root, settings, shard, tree } = input;
  const before = await readMatching(input, 'before');
  const result = await smoke(
    {
      project,
      engine: input.engine,
      history: histories.head,
      tree,
      world: {
        root,
        settings: input.engineSettings,
        env: childEnvironment(host.env),
        timeoutMs: settings.migrationTimeout,
        signal: host.signal,
      },
      scope: settings.scope === 'all' ? undefined : new Set(added.map(({ id }) => id)),
      ...(settings.steps === undefined ? {} : { steps: settings.steps }),
      fullDown: settings.fullDown,
      seeds: await readMatching(input, 'seeds'),
      before,
      ...(shard ? { shard } : {}),
    },
    {
      startServer: (base) =>
        startScratch(
          {
            version: settings.postgresVersion,
            ...(input.databaseUrl === undefined ? {} : { databaseUrl: input.databaseUrl }),
            allowNonempty: settings.allowNonempty,
            ...(settings.image === undefined ? {} : { image: settings.image }),
            before,
            ...(base ? { base } : {}),
          },
          { env: host.env, signal: host.signal, progress: host.log.progress },
        ),
      clock: host.clock,
      progress: host.log.progress,
    },
  );
  return withLevels(result, input);
};

async function readMatching(
  { settings, tree }: GateInput,
  setting: 'before' | 'seeds',
): Promise<readonly SqlFile[]> {
  const globs = settings[setting] ?? [];
  const files = globs.length === 0 ? [] : matchingPaths(await tree.files(''), globs, setting);
  return Promise.all(files.map(async (file) => ({ file, sql: await tree.read(file) })));
}

/** What was found, at the project's own levels, without what is suppressed or in the baseline. */
async function withLevels(result: CheckResult, input: GateInput): Promise<CheckResult> {
  const raised = result.findings.flatMap((finding) => atLevel(finding, input.settings.rules));
  const texts = new Map<string, string>();
  for (const file of raised.flatMap((finding) => filesOf(finding, input))) {
    if (!texts.has(file)) texts.set(file, await input.tree.read(file).catch(() => ''));
  }
  const { findings, muted } = mute({
    findings: raised,
    suppressionsFor: (finding) =>
      filesOf(finding, input).flatMap((file) => readSuppressions(texts.get(file) ?? '', file)),
    baseline: await projectBaseline(input),
  });
  const failed = findings.some(({ severity }) => severity === 'error');
  const status = result.status !== 'failed' || failed ? result.status : 'passed';
  return { ...result, status, findings, muted: [...result.muted, ...muted] };
}

function atLevel(finding: Finding, rules: Levels): readonly Finding[] {
  const level = rules[finding.rule] ?? finding.severity;
  return level === 'off' ? [] : [{ ...finding, severity: level }];
}

/** The files in which a finding can be suppressed: its migration's. */
function filesOf({ migration, location }: Finding, { histories }: GateInput): readonly string[] {
  const found = histories.head.migrations.find(({ id }) => id === migration);
  return found?.files ?? (location ? [location.file] : []);
}
