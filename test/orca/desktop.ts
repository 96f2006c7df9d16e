import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
// Nothing tells that a screen reader has said what it wanted to say, but that it is silent.
// eslint-disable-next-line no-restricted-imports
import { setTimeout as pause } from 'node:timers/promises';

/** Seconds of silence after which Orca has said what it wanted to say, and how long it may take at most. */
const silence = 1.2;
const longest = 9;

/** What Orca writes to its log for every sentence. */
const spoken = /SPEECH OUTPUT: '(.*?)'(?:\s*\{.*)?$/gm;

/** A virtual screen with Chromium and Orca on it, which says in a log what a reader would hear. */
export class Desktop {
  readonly #folder = mkdtempSync(join(tmpdir(), 'meldcode-orca-'));
  readonly #started: ChildProcess[] = [];
  readonly #env: NodeJS.ProcessEnv;
  /** How much of the log was heard already. */
  #heard = 0;

  private constructor() {
    const named = (name: string) => join(this.#folder, name);
    for (const name of ['run', 'home']) mkdirSync(named(name), { mode: 0o700 });
    this.#env = {
      ...process.env,
      ...{ XDG_RUNTIME_DIR: named('run'), HOME: named('home') },
      ...{ GTK_MODULES: 'gail:atk-bridge', ACCESSIBILITY_ENABLED: '1', NO_AT_BRIDGE: '0' },
    };
  }

  /** Opens an address; to be called inside a D-Bus session of its own. */
  static async open(address: string): Promise<Desktop> {
    const desktop = new Desktop();
    try {
      await desktop.#start(address);
    } catch (error) {
      await desktop.close();
      throw error;
    }
    return desktop;
  }

  /** Presses a key by its name in X, and returns what is said. */
  async press(key: string): Promise<readonly string[]> {
    execFileSync('xdotool', ['key', '--clearmodifiers', key], { env: this.#env, timeout: 20_000 });
    return this.#listen();
  }

  /** Stops whatever was started, the last one first. */
  async close(): Promise<void> {
    for (const child of this.#started.reverse()) {
      const ended = once(child, 'exit');
      if (child.exitCode !== null || !child.kill()) continue;
      // Orca does not always let go by itself.
      await Promise.race([ended, pause(5000).then(() => child.kill('SIGKILL'))]);
    }
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 });
  }

  async #start(address: string): Promise<void> {
    const display = join(this.#folder, 'display');
    this.#run('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'], openSync(display, 'w'));
    await until(() => readFileSync(display, 'utf8').trim() !== '');
    this.#env['DISPLAY'] = `:${readFileSync(display, 'utf8').trim()}`;
    this.#run('/usr/libexec/at-spi-bus-launcher', ['--launch-immediately']);
    await pause(2000);
    this.#run('openbox', []);
    this.#run('/usr/bin/python3', [join(import.meta.dirname, 'start_orca.py'), `--debug-file=${this.#log}`]);
    await until(() => existsSync(this.#log) && statSync(this.#log).size > 0);
    await pause(3000);
    this.#run('chromium', [
      ...['--no-sandbox', '--force-renderer-accessibility=complete', '--no-first-run', '--lang=nl'],
      ...['--disable-features=Translate,TranslateUI', `--user-data-dir=${join(this.#folder, 'profile')}`],
      ...['--window-size=1280,1000', '--window-position=0,0', address],
    ]);
    await pause(12_000);
    await this.#listen();
  }

  get #log(): string {
    return join(this.#folder, 'orca.said');
  }

  #run(program: string, args: readonly string[], third: number | 'ignore' = 'ignore'): void {
    this.#started.push(spawn(program, args, { env: this.#env, stdio: ['ignore', 'ignore', 'ignore', third] }));
  }

  async #listen(): Promise<readonly string[]> {
    const start = Date.now();
    let last = start;
    let text = '';
    while (Date.now() - start < longest * 1000 && Date.now() - last < silence * 1000) {
      await pause(100);
      const more = readFileSync(this.#log).subarray(this.#heard);
      if (more.length === 0) continue;
      this.#heard += more.length;
      text += more.toString('utf8');
      last = Date.now();
    }
    return [...text.matchAll(spoken)].map(([, sentence = '']) => sentence);
  }
}

async function until(isSo: () => boolean): Promise<void> {
  const start = Date.now();
  while (!isSo()) {
    if (Date.now() - start > 90_000) throw new Error('The virtual screen or Orca does not start.');
    await pause(200);
  }
}
