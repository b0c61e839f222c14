import { ServerError, type Session } from '../session.js';

/** Runs work within a transaction so that a refusal of the server costs this work alone. Returns the refusal. */
export async function attempt<T>(session: Session, work: () => Promise<T>): Promise<T | ServerError> {
  await session.execute('savepoint lockkeeper_rows');
  try {
    const result = await work();
    await session.execute('release savepoint lockkeeper_rows');
    return result;
  } catch (error) {
    if (!(error instanceof ServerError)) throw error;
    await session.execute('rollback to savepoint lockkeeper_rows; release savepoint lockkeeper_rows');
    return error;
  }
}
