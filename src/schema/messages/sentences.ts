import { ofFields, ofNames } from './of-fields.js';
import { ofFiles } from './of-files.js';
import { ofEveryScreen, ofLayers } from './of-layers.js';
import { ofLogos } from './of-logos.js';
import { ofValues } from './of-values.js';
import { ofWarnings } from './of-warnings.js';

/** Every sentence about content, by its code: what is wrong, and between parentheses what was expected. */
const sentences = {
  ...ofValues,
  ...ofFields,
  ...ofNames,
  ...ofLayers,
  ...ofEveryScreen,
  ...ofFiles,
  ...ofLogos,
  ...ofWarnings,
};
type Sentences = typeof sentences;

/** What is wrong, under a name that stays when the words change: tests ask for it, and an editor finds it in docs/foutmeldingen.md. */
export type ProblemCode = keyof Sentences;
export const problemCodes = Object.keys(sentences) as readonly ProblemCode[];

/** What the sentence of a code is about. */
export type Details<Code extends ProblemCode> = Parameters<Sentences[Code]>;

/** A code of which the sentence needs nothing but the value that is wrong. */
export type ValueCode = {
  [Code in ProblemCode]: Sentences[Code] extends (value: unknown) => string ? Code : never;
}[ProblemCode];

/** A code with its sentence. */
export interface Said {
  readonly code: ProblemCode;
  /** In Dutch, for whoever edits the file. */
  readonly message: string;
}

/** The sentence of a code about these details. */
export function say<Code extends ProblemCode>(code: Code, ...details: Details<Code>): Said {
  const sentence = sentences[code] as (...details: readonly unknown[]) => string;
  return { code, message: sentence(...details) };
}

/** Whether a text is one of the codes. */
export function isProblemCode(text: string): text is ProblemCode {
  return Object.hasOwn(sentences, text);
}
