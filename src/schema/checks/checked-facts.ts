import { valuesOfKey } from './json-path.js';
import { oncePerFile } from './once-per-file.js';

/** Every fact of a file that its owner can confirm, as the day on which that was, or null. */
export const checkedFacts = oncePerFile((file) => valuesOfKey(file, 'checked'));
