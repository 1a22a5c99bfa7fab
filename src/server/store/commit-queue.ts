/** How the queue talks to its database. */
type Transaction = { begin(): void; commit(): void; rollback(): void; failureOf(error: unknown): unknown };

type Job = { work(): void; done(): void; failed(error: unknown): void };

/** Runs writes one after the other; those that arrive in the same moment share one transaction. */
export type CommitQueue = {
  /** Answers after the commit that holds this work, or throws when nothing of it was kept. */
  run<Value>(work: () => Value): Promise<Value>;
  /** The same at once, in a transaction of its own. */
  runNow<Value>(work: () => Value): Value;
  /** Commits what waits. */
  flush(): void;
};

/** No one is answered before the commit: sharing one saves writes and risks nothing. */
export function createCommitQueue(transaction: Transaction): CommitQueue {
  let waiting: Job[] = [];

  function inTransaction<Value>(work: () => Value): Value {
    try {
      transaction.begin();
      const value = work();
      transaction.commit();
      return value;
    } catch (error) {
      transaction.rollback();
      throw transaction.failureOf(error);
    }
  }

  function flush(): void {
    const jobs = waiting;
    waiting = [];
    if (jobs.length === 0) return;
    try {
      inTransaction(() => {
        for (const job of jobs) job.work();
      });
    } catch (error) {
      for (const job of jobs) job.failed(error);
      return;
    }
    for (const job of jobs) job.done();
  }

  return {
    run: <Value>(work: () => Value) => {
      const { promise, resolve, reject } = Promise.withResolvers<Value>();
      let outcome: { value: Value };
      if (waiting.length === 0) setImmediate(flush);
      waiting.push({
        work: () => {
          outcome = { value: work() };
        },
        done: () => resolve(outcome.value),
        failed: reject,
      });
      return promise;
    },
    runNow: (work) => {
      flush();
      return inTransaction(work);
    },
    flush,
  };
}
