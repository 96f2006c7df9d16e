/**
 * The address of a site with a slash at its end: `https://meldcode.example/`, or a folder of another site. Undefined when the
 * text is no such address. Scripts come from it, so only a site on this computer may do without https.
 */
export function siteAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, host, hostname, pathname, username, search, hash } = new URL(text);
  const isHere = protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
  if (!(protocol === 'https:' || isHere) || username || search || hash) return undefined;
  return `${protocol}//${host}${pathname.replace(/\/?$/, '/')}`;
}
