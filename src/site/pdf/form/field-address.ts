// By itself: who prints nothing does not load what works on PDFs.

/** Where the places of fields lead while a page is printed: a name that exists nowhere (src/site/pdf/in-page/mark-fields.ts). */
export const fieldAddress = 'https://veld.invalid/';
