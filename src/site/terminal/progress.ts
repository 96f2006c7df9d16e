import type { BuildStep, Passed } from '../build.js';

const doing: Readonly<Record<BuildStep, string>> = {
  lezen: 'De bestanden worden gelezen',
  maken: "De scripts, pagina's en pdf's worden gemaakt",
  schrijven: 'De site wordt weggeschreven',
};

/** A line that says what is going on, and that the next one takes the place of. */
export interface Progress {
  readonly step: (step: BuildStep, passed?: Passed) => void;
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
  const ofWhole = ({ done, of }: Passed) => ` (${done} van ${of})`;
  return {
    step: (step, passed) => say(`${clear}${doing[step]}${passed ? ofWhole(passed) : ''} …`),
    end: () => say(clear),
  };
}
