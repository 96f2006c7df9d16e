import type { JSHandle, Page } from '@playwright/test';

/** What a page is like, as far as we must leave it alone. Each key says what it is about. */
type State = Readonly<Record<string, unknown>>;

interface Watched {
  readonly state: () => State;
  readonly properties: ReadonlyMap<object, PropertyDescriptorMap>;
  readonly names: ReadonlySet<string>;
  readonly events: string[];
  readonly before: State;
  readonly shift: () => number;
}

/** What we may add to a page: our name, what Lit keeps there for other copies of itself, and `Symbol.metadata` where it is missing. */
const ours = /^(Meldcode|(lit|reactive)[A-Z]\w*|metadata)$/;

/** A page of a host from the moment that it is there without us. */
export class Watch {
  readonly #watched: JSHandle<Watched>;

  private constructor(watched: JSHandle<Watched>) {
    this.#watched = watched;
  }

  static async on(page: Page): Promise<Watch> {
    return new Watch(await page.evaluateHandle(watch));
  }

  /** What of the host is otherwise than it was: styles, attributes, sheets, address, focus, scrolling. */
  changes(): Promise<readonly string[]> {
    return this.#watched.evaluate(({ state, before }) => {
      const after = state();
      return [...new Set([...Object.keys(before), ...Object.keys(after)])]
        .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
        .map((key) => `${key}: ${JSON.stringify(before[key])} became ${JSON.stringify(after[key])}`);
    });
  }

  /** Names on the window that were not there, and properties of built-in things that are others than they were. */
  async newGlobals(): Promise<readonly string[]> {
    const found = await this.#watched.evaluate(({ properties, names }) => [
      ...Object.getOwnPropertyNames(window).filter((name) => !names.has(name) && !/^\d+$/.test(name)),
      ...[...properties].flatMap(([built, old]) => {
        const now = Object.getOwnPropertyDescriptors(built);
        const keys = new Set([...Reflect.ownKeys(old), ...Reflect.ownKeys(now)]) as ReadonlySet<string>;
        return [...keys].filter(
          (key) => !Object.is(now[key]?.value, old[key]?.value) || now[key]?.get !== old[key]?.get,
        );
      }),
    ]);
    return [...new Set(found.map(String))].filter((name) => !ours.test(name));
  }

  /** The events that came to the document since the last time, each once. */
  events(): Promise<readonly string[]> {
    return this.#watched.evaluate(({ events }) => [...new Set(events.splice(0))].sort());
  }

  /** How much of the page has moved without anybody doing anything. */
  shift(): Promise<number> {
    return this.#watched.evaluate(({ shift }) => shift());
  }
}

/** Runs in the page. */
function watch(): Watched {
  const own = 'meldcode-wizard, afwegingskader-check, a[data-meldcode], iframe';
  // These follow from how high we are, or are the names of our own that a browser lists everywhere (decision 0025); all else is not ours.
  const ofOurs = /^(height|block-size|perspective-origin|transform-origin|--_mc-.*)$/;
  const styleOf = (element: Element, name: string, pseudo: string): readonly (readonly [string, string])[] => {
    const style = getComputedStyle(element, pseudo);
    const known = [...style].filter((property) => !ofOurs.test(property));
    return known.map((property) => [`${property} of ${name}${pseudo}`, style.getPropertyValue(property)]);
  };
  const hostElements = () => [...document.querySelectorAll('*')].filter((element) => !element.closest(own));
  const attributes = (element: Element) => [...element.attributes].map(({ name, value }) => `${name}=${value}`);
  const about = (element: Element, at: number): readonly (readonly [string, unknown])[] => {
    const name = `<${element.localName}> ${String(at)}`;
    const styles = ['', '::before', '::after'].flatMap((pseudo) => styleOf(element, name, pseudo));
    return [[`attributes of ${name}`, attributes(element)], ...styles];
  };
  const state = (): State => ({
    ...Object.fromEntries(hostElements().flatMap(about)),
    sheets: [
      document.styleSheets.length,
      document.adoptedStyleSheets.length,
      document.querySelectorAll('style').length,
    ],
    scripts: document.scripts.length,
    head: document.head.childElementCount,
    address: [location.href, history.length, document.title],
    cookies: origin === 'null' ? '' : document.cookie,
    focus: document.activeElement?.id ?? '',
    scrolled: [scrollX, scrollY],
  });
  const events: string[] = [];
  const types =
    'submit reset invalid change input beforeinput keydown keyup keypress click focusin toggle hashchange popstate message error unhandledrejection securitypolicyviolation scroll context-request meldcode-stap meldcode-uitkomst';
  for (const type of types.split(' ')) {
    addEventListener(type, ({ target }) => {
      const from = target instanceof Element ? ` of <${target.localName}>` : '';
      events.push(`${type}${from}`);
    });
  }
  let moved = 0;
  const note = (entries: PerformanceEntryList) => {
    for (const { value } of entries as readonly (PerformanceEntry & { readonly value?: number })[]) moved += value ?? 0;
  };
  const observer = new PerformanceObserver((list) => {
    note(list.getEntries());
  });
  observer.observe({ type: 'layout-shift' });
  const isThing = (value: unknown): value is object =>
    typeof value === 'function' || (typeof value === 'object' && value !== null);
  const functions = Object.getOwnPropertyNames(window)
    .map((name): unknown => Object.getOwnPropertyDescriptor(window, name)?.value)
    .filter((value): value is { readonly prototype?: unknown } => typeof value === 'function');
  const built = functions.flatMap((value) => [value, value.prototype]).filter(isThing);
  return {
    state,
    events,
    before: state(),
    names: new Set(Object.getOwnPropertyNames(window)),
    properties: new Map(built.map((one) => [one, Object.getOwnPropertyDescriptors(one)])),
    shift: () => {
      note(observer.takeRecords());
      return moved;
    },
  };
}
