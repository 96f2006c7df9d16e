import type { Guide } from '../../schema/guide.js';
import { nationalNumbers, type PhoneView } from './contact-view.js';
import type { Render } from './templates.js';
import { addressOf, guidePaths } from '../paths.js';

/** What an oEmbed answer is about: a page with an element, and the page that stands in a frame for it. */
export interface Embedded {
  /** Path of the page in dist/, such as `twente/`. */
  readonly page: string;
  /** Path of the page for a frame, such as `twente/embed/`. */
  readonly frame: string;
  readonly title: string;
  /** 112 and Veilig Thuis, for as long as the frame is not there. */
  readonly numbers: readonly PhoneView[];
}

/** The pages of a region or organisation that a content system can put in a text of its own. */
export function embeddedPages({ id, name, ui, contacts }: Guide): readonly Embedded[] {
  const numbers = nationalNumbers(contacts);
  const { wizard, check, embed, embedCheck } = guidePaths(id);
  return [
    { page: addressOf(wizard), frame: addressOf(embed), title: `Meldcode ${name}`, numbers },
    {
      page: addressOf(check),
      frame: addressOf(embedCheck),
      title: `${ui['check-title']}. Meldcode ${name}`,
      numbers,
    },
  ];
}

/** WordPress lets a frame be 200 to 1000 high and asks the page in it for its height. */
const height = 800;

/** The answer of https://oembed.com about a page, which needs the address of the site. */
export function oembedAnswer({ page, frame, title, numbers }: Embedded, site: string, render: Render): string {
  const [danger, veiligThuis] = numbers;
  const html = render('oembed', { title, danger, veiligThuis, page: site + page, frame: site + frame, height }).trim();
  const answer = {
    version: '1.0',
    type: 'rich',
    provider_name: 'Meldcode',
    provider_url: site,
    title,
    html,
    width: 600,
    height,
    cache_age: 86_400,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
