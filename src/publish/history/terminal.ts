import { formatDuration } from '../../core/duration.js';
import { printable } from '../../core/text.js';
import { clip } from '../lines.js';
import type { Style } from '../terminal/ansi.js';
import { type Look, lookOf, type TerminalOptions, wrap } from '../terminal/look.js';
import type { RecordedRun, RecordedStage } from './model.js';
import {
  commitText,
  momentText,
  movedText,
  reasonOf,
  type Standing,
  stageName,
  standingOf,
  standingWords,
  whatWentWrong,
} from './words.js';

const colours: Readonly<Record<Standing, Style>> = {
  passed: 'green',
  failed: 'red',
  broken: 'red',
  running: 'yellow',
  skipped: 'dim',
};

const titles = ['when (UTC)', 'environment', 'who', 'commit', 'took', 'verdict'] as const;
const widest = 24;

/** The runs as a table: a line with who, what and how, and below it the stages. */
export function renderHistory(runs: readonly RecordedRun[], options: TerminalOptions): readonly string[] {
  const look = lookOf(options);
  const rows = runs.map((run) => cellsOf(run));
  const widths = titles.map((title, column) =>
    Math.max(title.length, ...rows.map((cells) => (cells[column] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
  return [
    look.paint('dim', `  ${line([...titles]).trimEnd()}`),
    ...runs.flatMap((run, index) => {
      const cells = rows[index] ?? [];
      const standing = standingOf(run);
      const head = `${signOf(standing, look)} ${line(cells.slice(0, -1))}  ${look.paint(colours[standing], cells.at(-1) ?? '')}`;
      return [head, ...below(run, look)];
    }),
  ];
}

function cellsOf(run: RecordedRun): readonly string[] {
  const short = (text: string | undefined): string => clip(printable(text ?? '-'), widest);
  return [
    momentText(run.startedAt),
    short(run.environment),
    short(run.actor),
    commitText(run) || '-',
    run.durationMs === undefined ? '-' : formatDuration(run.durationMs),
    standingWords[standingOf(run)],
  ];
}

function below(run: RecordedRun, look: Look): readonly string[] {
  const moved = movedText(run, look.unicode ? '→' : '->');
  const wrong = run.verdict === 'passed' ? undefined : whatWentWrong(run);
  return [
    ...stageLines(run.stages, look),
    ...(moved ? [`    ${printable(moved)}`] : []),
    ...(wrong ? wrap(`${stageName(wrong)}: ${printable(reasonOf(wrong))}`, look.width, '    ') : []),
    ...(run.runUrl && run.verdict !== 'passed' ? [look.paint('dim', `    ${printable(run.runUrl)}`)] : []),
  ];
}

/** Signs and names, broken between stages. */
function stageLines(stages: readonly RecordedStage[], look: Look): readonly string[] {
  const lines: string[] = [];
  let room = 0;
  for (const stage of stages) {
    const name = printable(stageName(stage));
    const length = name.length + 4;
    const text = `${signOf(stage.status, look)} ${name}`;
    if (lines.length === 0 || room < length) {
      lines.push(`    ${text}`);
      room = look.width - 4 - length;
    } else {
      lines[lines.length - 1] += `  ${text}`;
      room -= length;
    }
  }
  return lines;
}

function signOf(standing: Standing, look: Look): string {
  const signs: Readonly<Record<Standing, string>> = {
    passed: look.tick,
    failed: look.cross,
    broken: look.cross,
    running: look.unicode ? '…' : '?',
    skipped: '-',
  };
  return look.paint(colours[standing], signs[standing]);
}
