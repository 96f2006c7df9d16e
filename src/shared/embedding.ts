// What an editor can choose on the page with snippets, and what there is to say of it: ids alone. regions/landelijk/embedding.json has the words.

/** Where an editor can put the meldcode. */
export const placeIds = [
  'website',
  'wordpress',
  'sharepoint',
  'google-sites',
  'drupal',
  'typo3',
  'moodle',
  'bericht',
] as const;
export type PlaceId = (typeof placeIds)[number];

/** In which form: a link that becomes the widget, its element, a frame, or nothing but an address. */
export const formIds = ['link', 'element', 'kader', 'adres'] as const;
export type FormId = (typeof formIds)[number];

/** What is shown: all steps, or the questions of the afwegingskader alone. */
export const partIds = ['wizard', 'afwegingskader'] as const;
export type PartId = (typeof partIds)[number];

/** What is left of a snippet at a place that refuses a part of it: only a link, what stands in the tags, or the code to be read. */
export const remainsIds = ['alles', 'link', 'inhoud', 'broncode'] as const;
export type Remains = (typeof remainsIds)[number];

/** What an editor has to know of a choice that does not do what she may expect. */
export const noteIds = [
  'vast-volgen',
  'vast-adres',
  'vast-plugin',
  'vast-niet-uitgebracht',
  'vast-teruggeroepen',
  'kleuren-eigen-pagina',
  'groep-pagina',
  'groep-adres',
  'groep-wordpress',
  'wordpress-zonder-adres',
  'attributen-weg',
  'google-adres',
] as const;
export type NoteId = (typeof noteIds)[number];
