import { ToolError } from '../mendable-error.js';
import type { Misfit } from './misfits.js';
import { firstPartOf } from '../paths.js';
import type { TextOrigins } from './text-origins.js';

/** A text is too long for the paper it is printed on: what stands outside would be lost, perhaps with a number to call. */
export class SheetTooFull extends ToolError<'vel-te-vol'> {
  override readonly name = 'SheetTooFull';

  constructor(misfits: readonly Misfit[], originOf: TextOrigins) {
    const lines = misfits.map((misfit) => `  ${printMisfit(misfit, originOf)}`);
    // A sheet with ten cards says the same ten times.
    super('vel-te-vol', [...new Set(lines)]);
  }
}

function printMisfit(misfit: Misfit, originOf: TextOrigins): string {
  const { path, title, sides } = misfit.sheet;
  const name = `${title} (${path})`;
  if (!misfit.surplus) return `${name}: afgedrukt ${misfit.pages} bladzijden (verwacht: ${sides})`;
  const named = (text: string) => quoted(text) + inFile(originOf(text, firstPartOf(path)));
  const { side, text, longest, millimetres } = misfit.surplus;
  const blame = longest === text ? '' : `; de langste tekst daar is ${named(longest)}`;
  return `${name}, kant ${side} van ${sides}: ${millimetres} mm te weinig plaats voor ${named(text)}${blame}`;
}

const enoughToFind = 60;

function quoted(text: string): string {
  return `"${text.length > enoughToFind ? `${text.slice(0, enoughToFind)}…` : text}"`;
}

function inFile(origin: string | undefined): string {
  return origin === undefined ? '' : ` (${origin})`;
}
