import { type Answer, type Question, questionMessages, readAnswer } from './asking.js';
import { isFatal, type Message, noticeText } from './messages.js';

/** A question that was sent to a session and is not answered yet. */
export class OpenQuestion {
  readonly kind = 'question';
  /** Undefined where the session could not say. */
  readonly answer: Promise<Answer | undefined>;
  #resolve: (answer: Answer | undefined) => void = () => undefined;
  #said: Answer | undefined;
  #problem: string | undefined;

  constructor(question: Question, send: (raw: Buffer) => void) {
    this.answer = new Promise((resolve) => {
      this.#resolve = resolve;
    });
    send(questionMessages(question));
  }

  /** Why the server refused it. */
  get problem(): string | undefined {
    return this.#problem;
  }

  /** A message of the server: `ended` behind the last one, `others` where it is not about the question. */
  hears({ kind, body }: Message): 'ended' | 'heard' | 'others' {
    if (kind === 'Z') {
      this.give();
      return 'ended';
    }
    if (kind === 'D') this.#said = readAnswer(body);
    // That the session ends is news for its client.
    if (kind === 'E' && isFatal(body)) return 'others';
    if (kind === 'E') this.#problem = noticeText(body);
    return '12CDE3Tn'.includes(kind) ? 'heard' : 'others';
  }

  /** Nothing more is to come. */
  give(): void {
    this.#resolve(this.#problem === undefined ? this.#said : undefined);
  }
}
