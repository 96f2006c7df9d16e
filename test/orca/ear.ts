import type { Desktop } from './desktop.js';

/** Tab stops after which a button is not there. */
const mostStops = 60;

/** Somebody who reads with her ears and the keyboard: goes to what she hears, presses it, and writes down what follows. */
export class Ear {
  readonly transcript: string[] = [];
  passed = 0;
  failed = 0;

  constructor(private readonly desktop: Desktop) {}

  /** Goes on with Tab until a sentence begins with these words. */
  async goTo(words: string): Promise<void> {
    for (let stop = 0; stop < mostStops; stop++) {
      const said = await this.desktop.press('Tab');
      if (said.some((sentence) => sentence.startsWith(words))) {
        this.#write('Tab', said);
        return;
      }
    }
    throw new Error(`"${words}" is not heard within ${mostStops} stops.`);
  }

  /** Presses what has the focus, and expects to hear each of these. */
  async press(words: string, expected: readonly string[], key = 'Return'): Promise<void> {
    await this.goTo(words);
    await this.key(key, expected);
  }

  /** Presses a key, and expects to hear each of these, once. */
  async key(key: string, expected: readonly string[] = []): Promise<void> {
    const said = await this.desktop.press(key);
    this.#write(key, said);
    for (const sentence of expected) this.#expect(said, sentence);
  }

  /** A line of its own between what is heard. */
  remark(words: string): void {
    this.transcript.push(`# ${words}`);
    console.log(words);
  }

  #expect(said: readonly string[], expected: string): void {
    const times = said.join('\n').split(expected).length - 1;
    if (times === 1) {
      this.passed += 1;
      return;
    }
    this.failed += 1;
    console.error(`Heard ${times} times instead of once: "${expected}" in\n  ${said.join('\n  ') || '(nothing)'}`);
  }

  #write(key: string, said: readonly string[]): void {
    this.transcript.push(`${key}: ${said.join(' / ') || '(nothing)'}`);
  }
}
