/**
 * The address of a site with a slash at its end: `https://meldcode.example/`, or a folder of another site. Undefined when the
 * text is no such address.
 */
export function siteAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, host, pathname, username, search, hash } = new URL(text);
  if (!/^https?:$/.test(protocol) || username || search || hash) return undefined;
  return `${protocol}//${host}${pathname.replace(/\/?$/, '/')}`;
}
