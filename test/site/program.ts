import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onTestFinished, vi } from 'vitest';
import { run } from '../../scripts/cli.js';

const program = fileURLToPath(new URL('../../bin/meldcode.mjs', import.meta.url));

/** How the program ended, and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Starts the program as somebody does at a command line; it is gone when the test is over. */
export function started(words: readonly string[], cwd?: string) {
  const child = spawn(process.execPath, [program, ...words], { ...(cwd !== undefined && { cwd }) });
  onTestFinished(() => void child.kill());
  child.stdout.setEncoding('utf8');
  child.stderr.setEncoding('utf8');
  return child;
}

/** Runs the program to its end; it reads these words where it asks for some. */
export function ran(words: readonly string[], { cwd, input = '' }: { cwd?: string; input?: string } = {}) {
  const child = started(words, cwd);
  let [output, errors] = ['', ''];
  child.stdout.on('data', (part: string) => (output += part));
  child.stderr.on('data', (part: string) => (errors += part));
  child.stdin.end(input);
  return new Promise<Ended>((done) => child.on('close', (code) => done({ code, output, errors })));
}

/** Waits until a program has printed something like this; gives what it printed until then. */
export function printed(child: ReturnType<typeof started>, like: RegExp): Promise<string> {
  return new Promise((done, fail) => {
    let told = '';
    const look = (part: string) => {
      told += part;
      if (!like.test(told)) return;
      child.stdout.off('data', look);
      done(told);
    };
    child.stdout.on('data', look);
    child.on('close', () => fail(new Error(`ended before it said ${String(like)}:\n${told}`)));
  });
}

/** What the program prints and ends with, without a process of its own; there is nobody to ask. */
export async function told(...words: readonly string[]): Promise<Ended> {
  const output = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const code = await run(words);
  const lines = (calls: readonly unknown[][]) => calls.map((line) => `${line.join(' ')}\n`).join('');
  return { code, output: lines(output.mock.calls), errors: lines(errors.mock.calls) };
}
