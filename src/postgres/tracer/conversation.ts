import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from '../../core/errors.js';
import { split } from '../../sql/split.js';
import { transactionStep } from '../../sql/statement.js';
import type { Answer, Question } from './asking.js';
import { readEvent } from './event-triggers.js';
import { type Message, noticeText, textsOf } from './messages.js';
import { openWatch, type Watch } from './open-watch.js';
import { OpenQuestion } from './question.js';
import type { Ear } from './relay.js';
import type { Asked, Recording, Run } from './run.js';
import {
  isWorthALook,
  isWorthAsking,
  leavesNoTime,
  letsGoUnseen,
  locksLittle,
  mayRewrite,
} from './unseen.js';
import type { Watcher } from './watcher.js';

export interface Surroundings {
  /** What the triggers' notices begin with. */
  readonly mark: string;
  readonly watcher: Watcher;
  /** Undefined while nothing is recorded. */
  recording(): Recording | undefined;
}

/** What a client has asked for and the server has not answered yet. */
type Request =
  | { readonly kind: 'query'; readonly texts: readonly string[]; next: number; run?: Run | undefined }
  | { readonly kind: 'parse'; readonly text: string; run?: Run | undefined }
  | { readonly kind: 'execute'; readonly text: string; run?: Run | undefined }
  | { readonly kind: 'sync' }
  | OpenQuestion;

/** Hears one session and writes down each statement with what was said while it ran. `send` reaches the server. */
export function converse(world: Surroundings, send: (raw: Buffer) => void): Ear {
  const session = new Conversation(world, send);
  return {
    fromClient: (message) => session.asks(message),
    fromServer: (message) => session.answers(message),
    ended: () => session.ended(),
  };
}

/** Half a second, and what a busy machine adds. */
const mostlyHandedInMs = 700;
const betweenQuestionsMs = 15;

class Conversation {
  readonly #world: Surroundings;
  readonly #send: (raw: Buffer) => void;
  readonly #prepared = new Map<string, string>();
  readonly #portals = new Map<string, string>();
  readonly #requests: Request[] = [];
  #pid = 0;
  /** As the server said last: idle, in a transaction, in a failed one. */
  #status = 'I';
  #transaction: number | undefined;
  /** The last statement of an open transaction, whose locks nobody has seen yet. */
  #unseen: Run | undefined;
  #at = 0;
  #watch: Watch | undefined;
  /** What was asked about before it ran, until it is asked about again. */
  #asked: Asked | undefined;
  /** The client has sent a part of what it will end by a Sync: a question would come in between. */
  #inBatch = false;
  /** A question that runs out of time would take the transaction along. */
  #hasNoTime = false;
  /** Rows come from the client: the server passes over every Sync until their end. */
  #copying = false;

  constructor(world: Surroundings, send: (raw: Buffer) => void) {
    this.#world = world;
    this.#send = send;
  }

  asks(message: Message): Promise<void> | undefined {
    const recording = this.#world.recording();
    if (!recording) {
      this.#note(message);
      return undefined;
    }
    const asking = this.#askBefore(message, recording);
    return asking ? asking.then(() => this.#letGo(message, recording)) : this.#letGo(message, recording);
  }

  /** What is to wait for before the server gets it. */
  #letGo(message: Message, recording: Recording): Promise<void> | undefined {
    this.#note(message);
    const gate = this.#unseen
      ? this.#lookAt(this.#unseen, recording)
      : this.#watchWhileItRuns(message, recording);
    this.#unseen = undefined;
    this.#at = performance.now();
    return gate?.then(() => {
      this.#at = performance.now();
    });
  }

  /** The connection is gone. */
  ended(): void {
    for (const request of this.#requests) if (request.kind === 'question') request.give();
  }

  answers(message: Message): 'pass' | 'keep' {
    const [request] = this.#requests;
    if (request?.kind === 'question') {
      const heard = request.hears(message);
      if (heard === 'ended') this.#requests.shift();
      if (heard !== 'others') return 'keep';
      if (message.kind === 'E') return 'pass';
    }
    switch (message.kind) {
      case 'N':
        return this.#notice(message);
      case 'C':
        this.#completed(textsOf(message.body, 1)[0] ?? '');
        break;
      case '1':
        if (this.#requests[0]?.kind === 'parse') this.#requests.shift();
        break;
      case 'I':
      case 's':
        if (this.#requests[0]?.kind === 'execute') this.#requests.shift();
        break;
      case 'G':
        this.#copies();
        break;
      case 'E':
        this.#failed();
        break;
      case 'Z':
        this.#ready(String.fromCharCode(message.body[0] ?? 0));
        break;
      case 'K':
        this.#pid = message.body.readInt32BE(0);
        break;
    }
    return 'pass';
  }

  #note({ kind, body }: Message): void {
    this.#inBatch = 'PBDCEH'.includes(kind) || (this.#inBatch && !'SQ'.includes(kind));
    if (kind === 'Q') {
      this.#requests.push({ kind: 'query', texts: statementTexts(textsOf(body, 1)[0] ?? ''), next: 0 });
    } else if (kind === 'P') {
      const [name = '', text = ''] = textsOf(body, 2);
      this.#prepared.set(name, text);
      this.#requests.push({ kind: 'parse', text });
    } else if (kind === 'B') {
      const [portal = '', name = ''] = textsOf(body, 2);
      this.#portals.set(portal, this.#prepared.get(name) ?? '');
    } else if (kind === 'E') {
      this.#requests.push({ kind: 'execute', text: this.#portals.get(textsOf(body, 1)[0] ?? '') ?? '' });
    } else if (kind === 'F' || (kind === 'S' && !this.#copying)) this.#requests.push({ kind: 'sync' });
    if (kind === 'c' || kind === 'f') this.#copying = false;
  }

  /** Those that were sent ahead are passed over as well. Only behind a message of its own that is not so. */
  #copies(): void {
    if (this.#requests[0]?.kind !== 'execute') return;
    this.#copying = true;
    while (this.#requests[1]?.kind === 'sync') this.#requests.splice(1, 1);
  }

  /** Asks the session before what is worth it, when all that was sent before is answered. */
  #askBefore(message: Message, recording: Recording): Promise<void> | undefined {
    if (!this.#isQuiet() || this.#asked || this.#status === 'E' || this.#pid === 0) return undefined;
    const texts = this.#textsIn(message);
    if (texts.some(leavesNoTime)) this.#hasNoTime = true;
    if (this.#hasNoTime || !texts.some((text) => isWorthAsking(text, recording.triggers))) return undefined;
    const files = texts.some((text) => mayRewrite(text, recording.triggers));
    const asked: Asked = { runs: [], files };
    this.#asked = asked;
    const ask = async (): Promise<void> => {
      const before = await this.#ask({ files }, recording);
      if (before) asked.before = before;
    };
    const waits = recording.major < 15 && this.#status === 'I' && texts.some(letsGoUnseen);
    if (waits) return this.#askWhenHandedIn(ask, asked);
    void ask();
    return undefined;
  }

  /** Before 15 a session hands its counters in at most twice a second: right behind that there is time. */
  async #askWhenHandedIn(ask: () => Promise<void>, asked: Asked): Promise<void> {
    const until = performance.now() + mostlyHandedInMs;
    do {
      await ask();
      if (asked.before?.handedIn !== false) return;
      await sleep(betweenQuestionsMs);
    } while (performance.now() < until);
  }

  /** All that the client has sent is answered. */
  #isQuiet(): boolean {
    return !this.#inBatch && this.#requests.every(({ kind }) => kind === 'question');
  }

  #textsIn({ kind, body }: Message): readonly string[] {
    if (kind === 'Q') return statementTexts(textsOf(body, 1)[0] ?? '');
    if (kind === 'P') return textsOf(body, 2).slice(1);
    if (kind === 'B') return [this.#prepared.get(textsOf(body, 2)[1] ?? '') ?? ''];
    return [];
  }

  async #ask(question: Question, recording: Recording): Promise<Answer | undefined> {
    const open = new OpenQuestion(question, this.#send);
    this.#requests.push(open);
    const asked = open.answer.then(() => undefined);
    recording.pending.add(asked);
    const answer = await open.answer;
    recording.pending.delete(asked);
    if (open.problem !== undefined)
      recording.gaps.add(`the session could not be asked what it did: ${open.problem}`);
    return answer;
  }

  /** What was asked about has run. */
  #askAfter(): void {
    const asked = this.#asked;
    this.#asked = undefined;
    const recording = this.#world.recording();
    if (!asked || !recording || asked.runs.length === 0 || this.#status === 'E') return;
    void this.#ask({ files: asked.files }, recording).then((after) => {
      if (after) asked.after = after;
    });
  }

  async #lookAt(run: Run, recording: Recording): Promise<void> {
    try {
      run.held = (await this.#world.watcher.look(this.#pid)).locks;
    } catch (error) {
      recording.gaps.add(`the locks could not be looked at: ${messageOf(error)}`);
    }
  }

  /** Locks that are let go before anybody can ask are looked at again and again meanwhile. */
  #watchWhileItRuns({ kind }: Message, recording: Recording): Promise<void> | undefined {
    const request = this.#requests.at(-1);
    if (kind !== 'Q' || request?.kind !== 'query' || this.#status !== 'I') return undefined;
    const last = request.texts.at(-1) ?? '';
    const alone = request.texts.length === 1;
    // Without event triggers nobody else tells of the locks of schema changes.
    const blind = !recording.triggers && !request.texts.every(locksLittle);
    const lets = alone ? letsGoUnseen(last) : !locksLittle(last) && !/^(?:create|alter|drop)\b/i.test(last);
    if (!blind && !lets) return undefined;
    const { watcher } = this.#world;
    const text = alone || blind ? request.texts.join('; ') : undefined;
    return openWatch({ watcher, recording, pid: this.#pid, text }).then((watch) => {
      this.#watch = watch;
    });
  }

  /** The statement that the server works on. */
  #running(): Run | undefined {
    const recording = this.#world.recording();
    const request = this.#requests[0];
    if (!recording || !request || request.kind === 'sync' || request.kind === 'question') return undefined;
    if (request.run) return request.run;
    const text = request.kind === 'query' ? request.texts[request.next] : request.text;
    if (text === undefined) return undefined;
    const together = request.kind === 'query' && request.texts.length > 1;
    if (together && this.#status === 'I') this.#transaction ??= ++recording.transactions;
    const run: Run = {
      text,
      startedAt: this.#at,
      endedAt: this.#at,
      alone: !together,
      transaction: this.#transaction,
      events: [],
    };
    if (this.#asked) {
      run.asked = this.#asked;
      this.#asked.runs.push(run);
    }
    request.run = run;
    recording.runs.push(run);
    return run;
  }

  #notice({ body }: Message): 'pass' | 'keep' {
    const text = noticeText(body);
    if (!text.startsWith(this.#world.mark)) return 'pass';
    this.#running()?.events.push(readEvent(text.slice(this.#world.mark.length)));
    return 'keep';
  }

  #end(tag: string | undefined): void {
    const run = this.#running();
    this.#at = performance.now();
    if (!run) return;
    run.endedAt = this.#at;
    if (tag !== undefined) run.tag = tag;
    this.#unseen = run.events.length === 0 && isWorthALook(run.text) ? run : undefined;
    if (tag !== undefined) this.#follow(run.text);
  }

  /** Into the transaction that the statement opened, out of the one that it ended. */
  #follow(text: string): void {
    const recording = this.#world.recording();
    const step = transactionStep(text);
    if (!recording || step === undefined) return;
    if (step === 'begin') this.#transaction ??= ++recording.transactions;
    else this.#transaction = step === 'chain' ? ++recording.transactions : undefined;
  }

  #completed(tag: string): void {
    const request = this.#requests[0];
    if (request?.kind !== 'query' && request?.kind !== 'execute') return;
    this.#end(tag);
    if (request.kind !== 'query') this.#requests.shift();
    else {
      request.next++;
      request.run = undefined;
    }
  }

  /** The rest until the next Sync is passed over by the server. */
  #failed(): void {
    this.#copying = false;
    if (this.#requests.length === 0) return;
    this.#end(undefined);
    this.#unseen = undefined;
    if (this.#requests[0]?.kind === 'query') return;
    while (this.#requests.length > 0 && this.#requests[0]?.kind !== 'sync') this.#requests.shift();
  }

  #ready(status: string): void {
    this.#requests.shift();
    this.#status = status;
    if (status === 'I') {
      this.#transaction = undefined;
      this.#unseen = undefined;
    }
    if (this.#isQuiet()) this.#askAfter();
    if (!this.#watch) return;
    this.#watch.stop(this.#world.recording()?.runs.at(-1));
    this.#watch = undefined;
  }
}

/** The statements of a simple query, as the server will count them. */
function statementTexts(text: string): readonly string[] {
  const texts = split(text).items.flatMap((item) => (item.kind === 'meta' ? [] : [item.text]));
  return texts.length > 0 ? texts : [text];
}
