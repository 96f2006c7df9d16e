import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** What stands beside a text for browsers that take it compressed, as `<path>.gz` and `<path>.br`. */
export interface Twins {
  readonly gz: Uint8Array;
  readonly br: Uint8Array;
}

/** How many texts there are, their bytes, and those of their twins. */
export interface CompressedBytes {
  readonly count: number;
  readonly original: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** Pictures, PDFs and archives are compressed already. */
const text = /\.(html|css|csv|js|mjs|json|svg|txt)$/;

/** Whether a file has twins. Every text has: one without would leave those of an earlier build in use. */
export function hasTwins(path: string): boolean {
  return text.test(path);
}

/** Whether a path is one that only a twin may have. */
export function isTwin(path: string): boolean {
  return /\.(gz|br)$/.test(path);
}

/** Compresses texts beside the work that makes them. */
export interface Compressor {
  /** How many texts keep it busy; each more would only hold its memory while it waits. */
  readonly atOnce: number;
  twinsOf(content: Uint8Array): Promise<Twins>;
}

const program = new URL('compress-thread.mjs', import.meta.url);

/**
 * Does some work with a thread for each core that compresses: half of a build is compressing, and of what Node compresses in the
 * background this thread would do a part.
 */
export async function withCompressor<Value>(
  work: (compressor: Compressor) => Promise<Value>,
  count = availableParallelism(),
): Promise<Value> {
  const threads = Array.from({ length: count }, () => thread());
  try {
    // One text for each thread, and one that is ready when it is done.
    return await work({ atOnce: 2 * count, twinsOf: (content) => leastBusy(threads).ask(content) });
  } finally {
    await Promise.all(threads.map(({ worker }) => worker.terminate()));
  }
}

/** Who waits for the twins of a text. */
interface Waiting {
  readonly done: (twins: Twins) => void;
  readonly failed: (reason: unknown) => void;
}

/** It answers in the order in which it was asked. */
interface Thread {
  readonly worker: Worker;
  readonly waiting: readonly Waiting[];
  readonly ask: (content: Uint8Array) => Promise<Twins>;
}

function thread(): Thread {
  // Without the compiler that this thread was started with.
  const worker = new Worker(program, { execArgv: [] });
  const waiting: Waiting[] = [];
  worker.on('message', (twins: Twins) => waiting.shift()?.done(twins));
  let end: Error | undefined;
  worker.on('error', (reason: Error) => {
    end = reason;
    for (const { failed } of waiting.splice(0)) failed(reason);
  });
  return {
    worker,
    waiting,
    ask: (content) =>
      new Promise((done, failed) => {
        waiting.push({ done, failed });
        // One that ended would never answer.
        if (end) failed(end);
        else worker.postMessage(content);
      }),
  };
}

function leastBusy([first, ...others]: readonly Thread[]): Thread {
  if (!first) throw new Error('compressor: there is no thread');
  return others.reduce((best, one) => (one.waiting.length < best.waiting.length ? one : best), first);
}
