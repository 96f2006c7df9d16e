/** Work that is done beside each other, of no more than so many tasks at the same time: what waits takes no memory. */
export interface Queue {
  /**
   * Waits for room, then begins a task.
   *
   * @throws what an earlier task failed with.
   */
  add(task: () => Promise<void>): Promise<void>;
  /**
   * Waits for every task.
   *
   * @throws what the first of them failed with.
   */
  end(): Promise<void>;
}

/** A queue for that many tasks at once. */
export function queueOf(atOnce: number): Queue {
  const running = new Set<Promise<void>>();
  const failures: unknown[] = [];
  const failOnce = () => {
    if (failures.length > 0) throw failures[0];
  };
  return {
    add: async (task) => {
      while (running.size >= atOnce) await Promise.race(running);
      failOnce();
      // Kept instead of thrown: nobody may be waiting for it.
      const done: Promise<void> = task()
        .catch((error: unknown) => void failures.push(error))
        .then(() => void running.delete(done));
      running.add(done);
    },
    end: async () => {
      await Promise.all(running);
      failOnce();
    },
  };
}

/** Lets what has ended meanwhile be heard, in the middle of work that never waits by itself. */
export function breath(): Promise<void> {
  return new Promise((go) => setImmediate(go));
}
