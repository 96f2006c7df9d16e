import type { Plugin } from 'vite';

/** The compiler's own helper for decorators also serves classes and methods, and a proposal that never came. Ours are for fields. */
const decorate =
  'export default (all, prototype, name) => { for (const decorator of all) decorator(prototype, name); };';

/** What Lit tells whoever writes styles and templates; TypeScript told us before. */
const message = /throw Error\((?:[^()"'`]|"[^"]*"|'[^']*'|`[^`]*`)*\)/g;

/** Where Lit looks for a polyfill of shadow DOM, which none of our browsers needs, or for a page drawn on the server. */
const hook = /\b\w+\.(?:ShadyCSS|\w+PolyfillSupport|litElementHydrateSupport)\b/g;

/** Whether the browser has constructed style sheets, without which a region has no colours either (theme-sheet.ts). */
const sheets =
  /\w+\.ShadowRoot&&\([^)]*\)&&"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/;

/** Where Lit tells the page which versions of it are there, so that its development build can warn of two. One name of ours is enough. */
const versions = /\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[^"]*"\)/g;

/** What Lit keeps for decorators of the standard, which our bundler cannot compile; it also adds to `Symbol` of the page. */
const metadata =
  /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;|const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{[^}]*\}/g;

/** How Lit reads and writes attributes that are no text; ours are texts, and `property()` in src/components/state takes no other. */
const converter = /toAttribute\((?:\w+,?)+\)\{switch.*?\},fromAttribute\((?:\w+,?)+\)\{.*?return \w+\}\}/s;

/** Vite plugin: leaves out what every reader would load and no reader needs. */
export function noBallast(): Plugin {
  return {
    name: 'no-ballast',
    transform(code, id) {
      if (/helpers[\\/].*decorate\.js$/.test(id)) return decorate;
      if (!/node_modules[\\/](?:@lit|lit|lit-html|lit-element)[\\/]/.test(id)) return null;
      const known = code
        .replace(sheets, 'true')
        .replace(versions, '0')
        .replace(metadata, '')
        .replace(converter, 'toAttribute:text=>text,fromAttribute:text=>text}');
      return known.replace(message, 'throw Error()').replace(hook, 'undefined');
    },
  };
}
