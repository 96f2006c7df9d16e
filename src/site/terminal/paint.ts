/** How a line is written: with colour where somebody reads it in a terminal, else as it is. */
export interface Paint {
  bad(text: string): string;
  warn(text: string): string;
  good(text: string): string;
  quiet(text: string): string;
}

const asItIs = (text: string) => text;

/** No colour, for a file or another program. */
export const plain: Paint = { bad: asItIs, warn: asItIs, good: asItIs, quiet: asItIs };

const coloured: Paint = { bad: painted(31), warn: painted(33), good: painted(32), quiet: painted(2) };

function painted(colour: number): (text: string) => string {
  return (text) => `\u001B[${colour}m${text}\u001B[0m`;
}

/** Where lines go: `process.stdout` has `isTTY` only where a terminal shows it. */
export interface Screen {
  readonly isTTY?: boolean;
}

/** Colour in a terminal that can show it, and where NO_COLOR does not forbid it; nowhere else. */
export function paintFor({ isTTY = false }: Screen, env: NodeJS.ProcessEnv = process.env): Paint {
  return isTTY && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb' ? coloured : plain;
}
