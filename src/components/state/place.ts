import { inPlace } from '../../guide/places.js';
import type { Guide, GuidePlace } from '../../schema/guide.js';
import { writtenId } from '../../shared/written-id.js';
import { warnOnce } from '../warn-once.js';

/** An element on which a page can say the region of an organisation. */
interface PlaceHost {
  readonly localName: string;
  readonly regio: string | null;
  readonly organisatie: string | null;
}

/** Id of a place; null for none of them, and undefined while nobody chose. */
export type ChosenPlace = string | null | undefined;

/**
 * In which of its regions the reader works, where an organisation works in several. It says nothing about a family, and wiping the
 * answers leaves it: nobody has to choose twice.
 */
export class Place {
  #host: PlaceHost;
  /** What was made of a guide, so that it is the same one at each drawing. */
  #made: { readonly of: Guide; readonly place: ChosenPlace; readonly guide: Guide } | undefined;
  chosen: ChosenPlace;

  constructor(host: PlaceHost) {
    this.#host = host;
  }

  /** Whether the reader has to choose before anything else; not where the page said the region. */
  isOpen(guide: Guide): boolean {
    return this.mayChoose(guide) && !this.#hasChosen(guide);
  }

  /** A region of another organisation, which the page showed before, is none of this one. */
  #hasChosen({ places = [] }: Guide): boolean {
    return this.chosen === null || places.some(({ id }) => id === this.chosen);
  }

  mayChoose(guide: Guide): boolean {
    return guide.places !== undefined && !this.#ofPage(guide);
  }

  /** The guide as it is where the reader works. */
  in(guide: Guide): Guide {
    const { places } = guide;
    if (!places) return guide;
    const place = this.#ofPage(guide) ?? places.find(({ id }) => id === this.chosen);
    const made = this.#made;
    if (made?.of === guide && made.place === place?.id) return made.guide;
    const now = inPlace(guide, place ?? { differs: {} });
    this.#made = { of: guide, place: place?.id, guide: now };
    return now;
  }

  /** With `organisatie` the attribute `regio` says the region of it; one that it does not know is said once, and left out. */
  #ofPage({ places = [] }: Guide): GuidePlace | undefined {
    const { localName, organisatie, regio } = this.#host;
    const said = writtenId(organisatie) === '' ? '' : writtenId(regio);
    const place = places.find((one) => one.regio === said);
    if (said !== '' && !place) {
      const known = places.map((one) => one.regio).join(', ');
      warnOnce(
        `<${localName}> does not know regio="${said}" of this organisation`,
        ` (known: ${known}); the reader chooses.`,
      );
    }
    return place;
  }
}
