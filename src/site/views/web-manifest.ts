import { colours } from '../../shared/tokens.js';
import type { Guide } from '../../schema/guide.js';
import { fill } from '../../shared/fill.js';
import { guidePaths } from '../paths.js';
import type { SiteInput } from '../site-input.js';

/**
 * What a telephone needs to keep a guide on its start screen. It opens as a page with the bar of the browser, and nothing is kept
 * to work without a network: numbers have to be those of today.
 */
export function webManifest({ id, name, language, theme }: Guide, { national: { pages }, pdf }: SiteInput): string {
  const { icon, smallIcon, largeIcon } = guidePaths(id);
  const drawn = [
    [smallIcon, '192x192'],
    [largeIcon, '512x512'],
  ] as const;
  const manifest = {
    name: fill(pages['title-of'], { naam: name }),
    short_name: pages['site-name'],
    lang: language,
    start_url: './',
    scope: './',
    display: 'minimal-ui',
    theme_color: theme.light.accent,
    background_color: colours.light.paper,
    icons: [
      { src: fileOf(icon), sizes: 'any', type: 'image/svg+xml', purpose: 'any maskable' },
      ...(pdf === true ? drawn.map(([path, sizes]) => ({ src: fileOf(path), sizes, type: 'image/png' })) : []),
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Beside the manifest. */
const fileOf = (path: string) => path.split('/').at(-1);
