/** The page of `npx vite`. */
import '../src/npm/index.js';
import { findGuidesIn } from '../src/npm/loader.js';

findGuidesIn('/');
