import { termsStyles } from './terms.styles.js';
import { boxesStyles } from './boxes.styles.js';
import { controlsStyles } from './controls.styles.js';
import { rowsStyles } from './rows.styles.js';
import { rewrittenStyles } from './theme.styles.js';
import { typeStyles } from './type.styles.js';
import { writingStyles } from './writing.styles.js';

/** What both elements look like, apart from their colours. */
export const baseStyles = [
  typeStyles,
  controlsStyles,
  rowsStyles,
  termsStyles,
  boxesStyles,
  writingStyles,
  rewrittenStyles,
];
