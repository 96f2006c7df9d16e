import { wordsWith, type WordPlaces } from '../values/words.js';

/**
 * Every word of the plugin for WordPress, for who edits a page there and for who reads it, with what is filled in. What snippets
 * say too stands in `embedding`; src/site/wordpress/words.ts has both.
 */
export const wordPressWords = {
  name: [],
  description: [],
  'block-description': [],
  'block-keywords': [],
  'title-questions': ['naam'],
  'all-steps': ['link'],
  notice: [],
  'id-missing': [],
  'id-unknown': ['naam', 'waarde'],
  'id-hint': ['regios', 'organisaties'],
  'value-unknown': ['naam', 'waarde', 'keuzes'],
  'address-missing': [],
  'address-fill-in': [],
  'address-missing-on-page': [],
  'settings-address': [],
  'settings-help': ['adres'],
  'settings-help-required': [],
  'settings-no-address': [],
  'settings-not-allowed': [],
  'editor-place': [],
  'editor-place-none': [],
  'editor-place-question': [],
  'editor-organisation': ['naam'],
  'editor-part': [],
  'editor-part-all': [],
  'editor-part-questions': [],
  'editor-group': [],
  'editor-colours': [],
  'editor-colours-auto': [],
  'editor-colours-host': [],
  'editor-colours-region': [],
  'editor-preview': [],
} as const satisfies WordPlaces;

export const WordPressWords = wordsWith(wordPressWords);
