/** Where the site of this script is. The build writes it here where it knows it; elsewhere the placeholder stays and says nothing. */
const built: string = '__MELDCODE_SITE__';
const fromBuild = built.startsWith('http') ? built : undefined;

/** What a page builder writes. */
const marked = ':is(meldcode-wizard,afwegingskader-check,script)[data-site^="http"]';

/** Where an optimiser keeps the address of a script that it runs later or in another way. */
const keptIn = ['src', 'data-src', 'data-rocket-src', 'data-cf-src'];
const ourFile = /\/widget\/[^/]+\/[\w-]+\.m?js(?:[?#]|$)/;

/**
 * Where the site may be of which this script is. An optimiser of a page puts scripts together in a file of its own or in the page itself,
 * or lets another script run them: then a script has no address, or somebody else's. So there are more answers than one, and what is looked
 * for at one of them may be at the next. Asked anew each time: a page that is still read has more to say.
 */
export class SiteAddress {
  readonly #own: string | undefined;
  /** The folder with content, two below the root of the site. */
  readonly #channel: string;

  /** @param own Address of the script; empty where it has none. */
  constructor(own: string, version: string) {
    this.#own = own || undefined;
    this.#channel = `widget/v${version.split('.')[0] ?? ''}/`;
  }

  /** Folders in which content may be. A script that somebody copied has it beside it, whatever site it was built for. */
  get folders(): readonly string[] {
    return known([within(this.#channel, said()), this.#beside('./'), within(this.#channel, fromBuild)]);
  }

  /** Where our pages may be. */
  get sites(): readonly string[] {
    return known([within('./', said()), within('./', fromBuild), this.#beside('../../')]);
  }

  #beside(way: string): string | undefined {
    return within(way, this.#own ?? inPage());
  }
}

/** What the page says of it. */
function said(): string | undefined {
  const ours = [...document.querySelectorAll<HTMLElement>(marked)].find((element) => !isOfOthers(element));
  return ours?.dataset['site']?.replace(/\/?$/, '/');
}

/** A script of somebody else can have a `data-site` of its own, such as one that counts visitors: nothing of ours is asked for there. */
function isOfOthers(element: Element): boolean {
  const addresses = addressesOf(element);
  return addresses.length > 0 && !addresses.some((address) => ourFile.test(address));
}

function addressesOf(element: Element): readonly string[] {
  return keptIn.flatMap((name) => element.getAttribute(name) ?? []);
}

/** Our script as it stands in the page, when it was not that element which ran. */
function inPage(): string | undefined {
  return [...document.querySelectorAll('script')].flatMap(addressesOf).find((address) => ourFile.test(address));
}

function within(way: string, address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  try {
    return new URL(way, new URL(address, document.baseURI)).href;
  } catch {
    // The address of a module can be a blob, which has no folders and so no site.
    return undefined;
  }
}

function known(addresses: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(addresses.filter((address) => address !== undefined))];
}
