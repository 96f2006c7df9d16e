import { ToolError } from '../mendable-error.js';

/** Parts that are together no whole site. */
export class ShardsDoNotFit extends ToolError<'delen-passen-niet' | 'deel-beschadigd'> {
  override readonly name = 'ShardsDoNotFit';
}
