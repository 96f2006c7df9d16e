/** Scripts of a page that break what a browser has, before ours comes. In Chromium on another site, and in every engine in a frame. */
export const brokenScripts: Readonly<Record<string, string>> = {
  'may adopt no style sheet': `Object.defineProperty(Document.prototype, 'adoptedStyleSheets', { set() { throw new Error('sheets'); } });
    Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', { get: () => [], set() { throw new Error('sheets'); } });`,
  'can construct no style sheet': `window.CSSStyleSheet.prototype.replaceSync = () => { throw new Error('sheets'); };`,
  'has a map of its own': `Array.prototype.map = function () { throw new Error('map'); };`,
  'has a slice of its own': `String.prototype.slice = function () { throw new Error('slice'); };`,
  'makes no elements': `document.createElement = () => { throw new Error('createElement'); };`,
  'makes elements of another kind': `const make = document.createElement.bind(document);
    document.createElement = (tag) => make(tag === 'slot' || tag === 'template' ? 'div' : tag);`,
  'sets no attributes': `Element.prototype.setAttribute = () => { throw new Error('setAttribute'); };`,
  'makes no tree walker': `document.createTreeWalker = () => { throw new Error('createTreeWalker'); };`,
};
