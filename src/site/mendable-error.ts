import { toolSentence, type ToolCode, type ToolDetails } from './tool-sentences.js';

/** An error that whoever runs the tool can mend. It is shown without a stack. */
export class MendableError extends Error {}

/** A mendable error with a sentence of its own, under a code that tests and documents name. */
export class ToolError<Code extends ToolCode> extends MendableError {
  constructor(
    /** Not `code`: by that name Node says what the disk answered. */
    readonly toolCode: Code,
    ...details: ToolDetails<Code>
  ) {
    super(toolSentence(toolCode, details));
  }
}

/** Files that the tool needs are not there. */
export class MissingFiles extends ToolError<
  'regio-ontbreekt' | 'map-ontbreekt' | 'site-ontbreekt' | 'browser-ontbreekt'
> {
  override readonly name = 'MissingFiles';
}

/** Words of a command line that make no sense. */
export class WrongWords<Code extends ToolCode> extends ToolError<Code> {
  override readonly name = 'WrongWords';
}
