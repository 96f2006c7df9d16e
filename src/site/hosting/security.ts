const withoutSources = [
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // Lit makes exactly one policy, with this name.
  'trusted-types lit-html',
];

const policy = (own: string, more: readonly string[] = []) =>
  ["default-src 'none'", `script-src ${own}`, `style-src ${own}`, `img-src ${own}`, ...more, ...withoutSources].join(
    '; ',
  );

/**
 * What a page may load: its own scripts, styles and pictures, and nothing else. Every page carries this in a meta element,
 * so that it holds on any host; the server of this project sends it as well.
 */
export const contentSecurityPolicy = policy("'self'", ["manifest-src 'self'"]);

/** The policy of a page that is paper as well: the typeface of paper comes from the site itself. */
export const paperPolicy = policy("'self'", ["manifest-src 'self'", "font-src 'self'"]);

/**
 * The policy in a page for frames. In a sandboxed frame WebKit finds that nothing is `'self'`, so the address of the site stands
 * beside it where it is known; elsewhere such a frame shows the page without script and style, with the numbers.
 *
 * @param site Address of the site, or null.
 */
export function framePolicy(site: string | null): string {
  return policy(ownOf(site));
}

const ownOf = (site: string | null) => (site === null ? "'self'" : `'self' ${new URL(site).origin}`);

/** The policy of the page with snippets: it has an example in a frame, a page of our own. */
export const snippetPolicy = policy("'self'", ["manifest-src 'self'", "frame-src 'self'"]);

/** The policy in that example, which stands in a sandboxed frame and holds frames itself. */
export function examplePolicy(site: string | null): string {
  return policy(ownOf(site), [`frame-src ${ownOf(site)}`]);
}

/**
 * The policy that a server sends with a page for frames: the part without addresses, because what it sends cannot be undone by
 * the page. Without `frame-ancestors` too: with `*` Chromium and WebKit refuse a frame in a page that is sandboxed itself.
 */
export const framePolicyHeader = ["object-src 'none'", ...withoutSources].join('; ');

/** The policy that a server sends with the example: likewise, but only our own page may frame it. */
export const examplePolicyHeader = `${framePolicyHeader}; frame-ancestors 'self'`;

/**
 * The policy that a server sends with what stands in the folder of assets: whoever opens a logo by its address sees a drawing that
 * loads nothing and runs nothing, whatever is in it. Styles of its own it may have; without them some would be black.
 */
export const assetPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'";
