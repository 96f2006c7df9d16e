import { ToolError } from '../mendable-error.js';

/** A browser did not finish. */
export class PrintTimeout extends ToolError<'afdruk-te-traag'> {
  override readonly name = 'PrintTimeout';
}

/** How many milliseconds a page may take; it takes a third of a second, and ten on a machine that has a lot to do. */
export const printLimit = 60_000;

/**
 * What an action gives, if it ends in time.
 *
 * @param what What it makes, for whoever reads that it does not.
 */
export async function within<Value>(limit: number, action: Promise<Value>, what: string): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new PrintTimeout('afdruk-te-traag', what, limit / 1000)), limit);
  });
  try {
    return await Promise.race([action, late]);
  } finally {
    clearTimeout(timer);
    // Once nobody waits for it any more, it may end as it likes.
    action.catch(() => undefined);
  }
}
