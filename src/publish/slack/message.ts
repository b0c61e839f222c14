import type { Report } from '../../core/report.js';
import {
  context,
  fitBlocks,
  header,
  limits,
  type RankedBlock,
  type SlackMessage,
  section,
} from './blocks.js';
import { detailBlocks } from './details.js';
import { valuesOf } from './headline.js';
import { cut, type Markup, ownMarkup, plain, words } from './markup.js';
import { deploymentLines, footer, leadOf, stageLines } from './message-lines.js';
import { migrateLines } from './migrate-lines.js';
import type { RunContext } from './run-context.js';
import { didNotPass, type RunState, type Stage, stagesOf, stateIcons } from './run-state.js';
import { fillTemplate, type Templates } from './template.js';

export interface MessageOptions {
  readonly state: RunState;
  readonly context: RunContext;
  /** Stages that a message of this run has shown already: of other jobs. */
  readonly earlier?: readonly Stage[];
  readonly templates?: Templates;
  /** Whether failures are told in this message, because it can have no thread. */
  readonly withDetails?: boolean;
  /** Sequences that call people: `<@U012>`. They stand in the message only when it has details and the run did not pass. */
  readonly mentions?: readonly string[];
}

/** The report as one message within all of Slack's limits. Pure. */
export function renderMessage(report: Report, options: MessageOptions): SlackMessage {
  const { state, templates = {} } = options;
  const stages = stagesOf(report, options.earlier);
  const values = valuesOf(report, { state, stages, context: options.context });
  const title = templates.title
    ? fillTemplate(templates.title, values, { own: inTitle, value: inTitle })
    : inTitle(values.headline);
  const heading = cut(`${stateIcons[state]} ${title}`, limits.header);
  const lead = templates.text
    ? cut(fillTemplate(templates.text, values, { own: ownMarkup, value: (part) => words(part) }), 2000)
    : leadOf({ report, state, stages });
  const text = cut(withoutBold([heading, lead].filter(Boolean).join('\n')), 1000);
  const told = options.withDetails === true && didNotPass(state);
  const calls = told ? callsFor(state, options.mentions) : '';
  const ranked: readonly RankedBlock[] = [
    { block: header(heading), rank: 9 },
    ...sections([calls, lead].filter(Boolean).join(' '), 8),
    ...sections(stageLines(stages, templates.text === undefined && didNotPass(state)), 7),
    ...sections(migrateLines(report), 6),
    ...sections(deploymentLines(report), 6),
    ...(told ? detailBlocks(report) : []),
    { block: context(footer(report, options.context)), rank: 8 },
  ];
  return { text, blocks: fitBlocks(ranked, text) };
}

/** What goes into the thread below a message whose run did not pass; undefined when there is nothing to tell. */
export function renderDetails(report: Report, options: MessageOptions): SlackMessage | undefined {
  const { state, context: told, earlier } = options;
  if (!didNotPass(state)) return undefined;
  const stages = stagesOf(report, earlier);
  const { headline } = valuesOf(report, { state, stages, context: told });
  const opening = `${stateIcons[state]} ${words(headline, 200)}`;
  const text = cut(withoutBold(`${opening}\n${leadOf({ report, state, stages })}`), 1000);
  const calls = callsFor(state, options.mentions);
  const blocks = detailBlocks(report);
  // Shown in the channel it stands alone: it must say by itself what it is about.
  const first = [calls, blocks.length > 0 ? opening : text].filter(Boolean).join(' ');
  return { text, blocks: fitBlocks([{ block: section(first), rank: 9 }, ...blocks], text) };
}

/** Text for notifications, which show no bold: only we write a star, because those of others are replaced. */
function withoutBold(markup: Markup): string {
  return markup.replaceAll('*', '');
}

/** A run that a person canceled calls nobody. */
function callsFor(state: RunState, mentions: readonly string[] = []): Markup {
  return state === 'failed' || state === 'broken' ? mentions.join(' ') : '';
}

const inTitle = (part: string): string => plain(part, 120);

function sections(text: Markup, rank: number): readonly RankedBlock[] {
  return text === '' ? [] : [{ block: section(text), rank }];
}
