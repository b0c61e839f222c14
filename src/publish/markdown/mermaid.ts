import { printable } from '../../core/text.js';

/** What Mermaid and GitHub take: 50,000 characters; far fewer can be read. */
const mostRows = 40;
const longestName = 60;

export interface GanttSection {
  readonly name: string;
  readonly bars: readonly GanttBar[];
}

export interface GanttBar {
  /** Letters, digits, blanks, commas and hyphens; the first word is none of Mermaid's. */
  readonly label: string;
  readonly weight: 'strong' | 'medium' | 'weak';
  /** Whole numbers on the axis, the last included. */
  readonly from: number;
  readonly to: number;
}

export interface Gantt {
  readonly title: string;
  /** Length of the axis. */
  readonly length: number;
  readonly sections: readonly GanttSection[];
}

const tags = { strong: 'crit, ', medium: 'active, ', weak: '' } as const;

/**
 * Lines of a Mermaid chart with an axis of whole numbers: Mermaid's gantt knows only time, so a number is a second.
 * The width is said because a chart inside of a closed `<details>` has none to measure.
 */
export function ganttLines({ title, length, sections }: Gantt): readonly string[] {
  const shown = sections.slice(0, mostRows);
  const names = shown.map(({ name }) => cut(name));
  const leftPadding = Math.min(380, 40 + 7 * Math.max(0, ...names.map((name) => name.length)));
  const config = { gantt: { useWidth: 960, leftPadding, rightPadding: 40 } };
  const every = Math.max(1, Math.ceil(length / 12));
  return [
    `%%{init: ${JSON.stringify(config)}}%%`,
    'gantt',
    `  title ${mermaidText(title)}`,
    '  dateFormat x',
    '  axisFormat %s',
    `  tickInterval ${every}second`,
    '  todayMarker off',
    ...shown.flatMap(({ bars }, index) => [
      `  section ${mermaidText(names[index] ?? '')}`,
      ...bars
        .slice(0, mostRows)
        .map(({ label, weight, from, to }) => `  ${label} :${tags[weight]}${from * 1000}, ${to - from + 1}s`),
    ]),
  ];
}

/** Text that Mermaid reads as text: what its grammar may take for a sign is written as its entity, `#58;`. */
export function mermaidText(text: string): string {
  return printable(text).replace(/[^\p{L}\p{N} ._-]/gu, (character) => `#${character.codePointAt(0)};`);
}

/** A section has a name, so that its line is one. */
function cut(name: string): string {
  if (name.trim() === '') return 'without a name';
  return name.length <= longestName ? name : `${[...name].slice(0, longestName - 1).join('')}…`;
}
