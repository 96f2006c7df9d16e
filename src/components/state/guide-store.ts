import type { Guide } from '../../schema/guide.js';

/** Why there is no guide for an id: nobody knows it, or its file could not be read; and where it was looked for. */
export interface Missing {
  readonly why: 'unknown' | 'unreadable';
  readonly tried: readonly string[];
}

/** Asks for the guide of an id; answers later through `add` or `miss`. */
type Finder = (id: string) => void;

/** The guides that this page has, by id, and the elements that wait for one. */
class GuideStore {
  #guides = new Map<string, Guide>();
  #missing = new Map<string, Missing>();
  #asked = new Set<string>();
  #listeners = new Set<() => void>();
  #finder: Finder | undefined;

  /** The ids of the guides that are here. */
  get ids(): readonly string[] {
    return [...this.#guides.keys()];
  }

  get(id: string): Guide | undefined {
    return this.#guides.get(id);
  }

  missing(id: string): Missing | undefined {
    return this.#missing.get(id);
  }

  add(guide: Guide): void {
    this.#guides.set(guide.id, guide);
    this.#missing.delete(guide.id);
    this.#tell();
  }

  miss(id: string, why: Missing['why'], tried: readonly string[] = []): void {
    this.#missing.set(id, { why, tried });
    this.#tell();
  }

  /** Makes sure that somebody looks for the guide of `id`, once. */
  want(id: string): void {
    if (this.#guides.has(id) || this.#asked.has(id)) return;
    this.#asked.add(id);
    // A module may define the elements first and add its guide right after: wait until it has run.
    queueMicrotask(() => {
      if (this.#guides.has(id)) return;
      if (this.#finder) this.#finder(id);
      else this.miss(id, 'unknown');
    });
  }

  /** Only the loader finds guides elsewhere; without one, an id that is not here is unknown. */
  useFinder(finder: Finder): void {
    this.#finder = finder;
    // What was asked for before there was a finder; nobody looked for it then.
    for (const id of this.#missing.keys()) finder(id);
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

export const guideStore = new GuideStore();
