import { walk, type Path, type Problem } from '../../schema/checks/json-path.js';
import { say } from '../../schema/messages/sentences.js';
import { wordsOfAddress } from '../../shared/address-words.js';
import { linksIn } from '../../shared/links.js';

/** Words that say nothing to who hears the links of a page one after the other. */
const vague: readonly string[] = [
  ...['hier', 'klik', 'klik hier', 'lees hier', 'link', 'de link', 'deze link', 'meer', 'lees meer', 'meer lezen'],
  ...['lees verder', 'meer informatie', 'pagina', 'deze pagina', 'site', 'deze site', 'website', 'deze website'],
];

/** An address, or a mailbox, as somebody types it between words. */
const bare = /https?:\/\/[^\s)]+|\bwww\.[^\s)]+|[^\s@(]+@[^\s@)]+\.[a-z]{2,}/i;

/** What every bare address has: most texts have none of it, and are not looked through. */
const mayBeBare = /@|:\/\/|www\./i;

/** Links in texts whose words do not tell where they go, and addresses that a reader would take for a link. */
export function vagueLinks(file: unknown): readonly Problem[] {
  const found: Problem[] = [];
  walk(file, [], (value, path) => {
    if (typeof value !== 'string') return undefined;
    if (path.at(-1) === 'text' && mayBeBare.test(value)) found.push(...bareAddresses(value, [...path]));
    if (!value.includes('](')) return undefined;
    for (const { text, href } of linksIn(value)) {
      if (href !== undefined && isVague(text, href)) found.push({ path: [...path], ...say('webadres-woorden', text) });
    }
    return undefined;
  });
  return found;
}

function bareAddresses(value: string, path: Path): readonly Problem[] {
  return linksIn(value).flatMap(({ text, href }) => {
    const [address] = (href === undefined && bare.exec(text)) || [];
    return address === undefined ? [] : [{ path, ...say('webadres-kaal', address.replace(/[.,;]$/, '')) }];
  });
}

/** An address is no better: it is read out letter by letter, and stands behind the words by itself. */
function isVague(text: string, href: string): boolean {
  const words = text
    .toLowerCase()
    .replace(/[.,:;!?…]+$/, '')
    .trim();
  const beginsAddress = words.includes('.') && wordsOfAddress(href).toLowerCase().startsWith(words);
  const isAddress = /^(?:https?:|www\.)/.test(words) || beginsAddress;
  return vague.includes(words) || isAddress;
}
