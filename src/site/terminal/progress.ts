import type { BuildStep } from '../build.js';

const doing: Readonly<Record<BuildStep, string>> = {
  lezen: 'De bestanden worden gelezen',
  maken: "De scripts en pagina's worden gemaakt",
  pdfs: "De pdf's worden afgedrukt; de eerste keer duurt dat het langst",
  schrijven: 'De site wordt weggeschreven',
};

/** A line that says what is going on, and that the next one takes the place of. */
export interface Progress {
  readonly step: (step: BuildStep) => void;
  /** Takes the line away, before anything else is said. */
  readonly end: () => void;
}

/** Where the line goes; only a terminal can take it away again. */
export interface ProgressScreen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const clear = '\r\u001B[K';

/** Progress of long work in a terminal; silence anywhere else. */
export function progressOn(screen: ProgressScreen): Progress {
  const say = (text: string) => screen.isTTY && screen.write(text);
  return { step: (step) => say(`${clear}${doing[step]} …`), end: () => say(clear) };
}
