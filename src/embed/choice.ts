import {
  formIds,
  partIds,
  placeIds,
  remainsIds,
  type FormId,
  type PartId,
  type PlaceId,
  type Remains,
} from '../shared/embedding.js';

/** The moving channel, or files that never change. */
export const versionIds = ['nieuwste', 'vast'] as const;
export type VersionId = (typeof versionIds)[number];

/** Whose colours: those of the page around the widget, or those of the region. */
export const colourIds = ['huisstijl', 'regio'] as const;
export type ColourId = (typeof colourIds)[number];

/** What an editor chose. */
export interface Choice {
  readonly place: PlaceId;
  readonly form: FormId;
  readonly part: PartId;
  /** Id of a beroepsgroep; empty where the reader chooses one. */
  readonly beroepsgroep: string;
  readonly version: VersionId;
  readonly colours: ColourId;
}

/** What most editors need, who then have nothing to choose. */
export const advised: Choice = {
  place: 'website',
  form: 'link',
  part: 'wizard',
  beroepsgroep: '',
  version: 'nieuwste',
  colours: 'huisstijl',
};

/** What the page with the example shows. */
export interface Example {
  readonly choice: Choice;
  readonly remains: Remains;
}

/** The example as the fragment of an address, which no server sees. */
export function toFragment({ choice, remains }: Example): string {
  return `#${new URLSearchParams({ ...choice, remains }).toString()}`;
}

/** The example in a fragment; the advised one where it is a fragment of another kind. */
export function fromFragment(fragment: string): Example {
  const given = new URLSearchParams(fragment.slice(1));
  return { choice: choiceOf((name) => given.get(name)), remains: oneOf(remainsIds, given.get('remains')) ?? 'alles' };
}

/** A choice of answers to each question; the advised one where an answer is none of those that can be given. */
export function choiceOf(answer: (name: keyof Choice) => string | null): Choice {
  return {
    place: oneOf(placeIds, answer('place')) ?? advised.place,
    form: oneOf(formIds, answer('form')) ?? advised.form,
    part: oneOf(partIds, answer('part')) ?? advised.part,
    beroepsgroep: answer('beroepsgroep') ?? advised.beroepsgroep,
    version: oneOf(versionIds, answer('version')) ?? advised.version,
    colours: oneOf(colourIds, answer('colours')) ?? advised.colours,
  };
}

function oneOf<Id extends string>(ids: readonly Id[], id: string | null): Id | undefined {
  return ids.find((known) => known === id);
}
