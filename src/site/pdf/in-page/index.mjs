// Typed beside it (index.d.mts): the compiler would follow a path into the files here, and bring the types of a browser into a folder
// that has none.
export { marksFields } from './mark-fields.js';
export { inPage } from './measure.js';
