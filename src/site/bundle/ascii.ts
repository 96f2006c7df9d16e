/**
 * The same script, or the same JSON, in ASCII alone, because a host may read it in another character set than ours. The escape
 * means the same in a string, a template, a regular expression and a name: every place a minified script has for such a sign.
 */
export function toAscii(code: string): string {
  return code.replace(/[\u007F-\uFFFF]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
