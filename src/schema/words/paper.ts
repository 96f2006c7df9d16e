import { wordsWith, type WordPlaces } from '../values/words.js';

/** Every label that only sheets of paper show, with what is filled in. */
export const paperWords = {
  // The choice of sheets.
  title: [],
  choose: [],
  'open-pdf': [],
  download: [],
  'all-sheets': [],
  'print-yourself': [],
  'card-choice': ['naam'],
  'leaflet-choice': ['naam'],
  'poster-choice': ['naam'],
  'card-per-group': [],

  // The card.
  card: [],
  'card-of-group': ['naam'],
  'card-title': [],
  'card-subtitle': [],
  'step-number': ['nummer', '[]'],
  'norms-title': [],

  // The afwegingskader on the back of it.
  'flow-title': [],
  'question-number': ['nummer', '[]', '[]'],
  'to-question': ['nummer'],
  once: ['antwoorden'],
  always: ['antwoorden'],
  together: ['vragen'],
  branch: ['nummer', 'antwoorden'],
  'branch-signs': ['nummer', 'antwoorden', '[]'],
  'branch-signs-unsafe': [],
  'branch-signs-otherwise': [],
  again: ['vragen', '[]'],
  'again-otherwise': [],

  // Leaflet, poster and the card for the wallet.
  leaflet: [],
  'leaflet-title': [],
  'leaflet-first-step': [],
  poster: [],
  'poster-title': [],
  'poster-always': [],
  wallet: [],
  'wallet-title': [],
  'wallet-cut': [],
  'wallet-always': [],
  'wallet-edition': ['uitgave'],
  'wallet-unconfirmed': [],

  // The sheets to write on.
  kindcheck: [],
  mantelzorgcheck: [],
  talk: [],
  'talk-notes': [],
  form: [],
  'form-continued': [],
  'form-is-no-report': [],
  'stays-here': [],

  // What stands on more than one sheet.
  'reach-title': [],
  'reporting-title': [],
  aandachtsfunctionaris: [],
  'aandachtsfunctionaris-reached': [],
  address: [],
  'address-to-fill-in': [],
  'qr-code': ['adres'],
  edition: ['uitgave', 'dag'],
  'edition-outdated': ['uitgave', 'dag'],
  outdated: [],
  unconfirmed: ['[]'],
} as const satisfies WordPlaces;

export const PaperWords = wordsWith(paperWords);
