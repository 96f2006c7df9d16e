// Typed beside it (index.d.mts): the compiler would follow a path into measure.ts, and bring the types of a browser into a folder
// that has none.
export { inPage } from './measure.js';
