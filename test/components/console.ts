const methods = ['debug', 'error', 'info', 'log', 'warn'] as const;
const originals = methods.map((method) => [method, console[method]] as const);

/** Keeps what is written to the console from now on, until the end of the test. */
export function recordConsole(): string[] {
  const lines: string[] = [];
  for (const method of methods) {
    console[method] = (...values: readonly unknown[]) => {
      lines.push(values.map(String).join(' '));
    };
  }
  return lines;
}

afterEach(() => {
  for (const [method, original] of originals) console[method] = original;
});
