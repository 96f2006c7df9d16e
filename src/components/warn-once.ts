const said = new Set<string>();

/**
 * Tells a page builder what to mend, once for each problem. Never called with anything a reader gave.
 *
 * @param more What to write instead; it may differ the next time, when more guides are known.
 */
export function warnOnce(problem: string, more = ''): void {
  if (said.has(problem)) return;
  said.add(problem);
  console.warn(problem + more);
}
