/** The part of an event in a trace of Chromium that is read here. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds that the thread was really at work in it. */
  readonly tdur?: number;
}

/** What the main thread of a page did, in milliseconds. */
export interface MainThread {
  readonly mainThread: number;
  readonly longestTask: number;
}

/**
 * The work of the thread that has this mark of `performance.mark`. In time of the processor, so that what other programs do
 * meanwhile does not count; a processor that is slowed down by Chromium is as busy as a slow one.
 */
export function mainThread(events: readonly TraceEvent[], mark: string): MainThread {
  const marked = events.find(({ name }) => name === mark);
  if (!marked) throw new Error(`mainThread: the trace has no mark "${mark}"`);
  const tasks = events
    .filter(({ name, ph }) => name === 'ThreadControllerImpl::RunTask' && ph === 'X')
    .filter(({ pid, tid }) => pid === marked.pid && tid === marked.tid)
    .map(({ tdur = 0 }) => tdur / 1000);
  return { mainThread: tasks.reduce((total, time) => total + time, 0), longestTask: Math.max(0, ...tasks) };
}
