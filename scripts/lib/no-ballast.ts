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

/** Vite plugin: leaves out what every reader would load and no reader needs. */
export function noBallast(): Plugin {
  return {
    name: 'no-ballast',
    transform(code, id) {
      if (/helpers[\\/].*decorate\.js$/.test(id)) return decorate;
      if (!/node_modules[\\/](?:@lit|lit|lit-html|lit-element)[\\/]/.test(id)) return null;
      return code.replace(sheets, 'true').replace(message, 'throw Error()').replace(hook, 'undefined');
    },
  };
}
