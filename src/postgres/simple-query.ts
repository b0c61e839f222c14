import type pg from 'pg';

/** What the connection offers beyond its public type; it is how `pg`'s own query answers a COPY it cannot feed. */
interface CopyRefusing {
  sendCopyFail(reason: string): void;
}

/**
 * One simple-query message. Rows are dropped as they come, so that a migration that selects a whole table costs
 * no memory, and finished statements are counted: the server answers each one before it starts the next.
 */
export class SimpleQuery implements pg.Submittable {
  /** Statements of the message that the server has finished. */
  completed = 0;
  readonly done: Promise<void>;
  readonly #text: string;
  #resolve: () => void = () => undefined;
  #reject: (error: Error) => void = () => undefined;

  constructor(text: string) {
    this.#text = text;
    this.done = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  submit(connection: pg.Connection): void {
    connection.query(this.#text);
  }

  handleCommandComplete(): void {
    this.completed++;
  }

  handleRowDescription(): void {}
  handleDataRow(): void {}
  handleEmptyQuery(): void {}
  handleCopyData(): void {}

  handleCopyInResponse(connection: CopyRefusing): void {
    connection.sendCopyFail('COPY FROM STDIN came without its data');
  }

  handleError(error: Error): void {
    this.#reject(error);
  }

  handleReadyForQuery(): void {
    this.#resolve();
  }
}
