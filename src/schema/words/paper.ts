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

  // The afwegingskader as a drawing, on the back of it and on the page with every route.
  'flow-title': [],
  'question-number': ['nummer', '[]', '[]'],
  'to-question': ['nummer'],
  'answer-any': ['antwoord'],
  'answer-all': ['antwoord'],
  'answer-at': ['antwoord', 'delen'],
  'answer-other': ['antwoord'],
  branch: ['nummer', 'antwoord', 'titel'],
  'branch-disclosure': [],
  'branch-signs': ['nummer', 'antwoord', 'delen', '[]'],
  together: ['vragen'],
  again: ['[]'],

  // Leaflet, poster and the card for the wallet.
  leaflet: [],
  'leaflet-title': [],
  'leaflet-first-step': [],
  // The line of time after a report: what its norm is, and what has to be done by then.
  'line-start': [],
  'line-judged': ['aantal', '[]'],
  'line-told': ['aantal', '[]'],
  'line-inquiry': ['aantal', '[]'],
  poster: [],
  'poster-title': [],
  'poster-always': [],
  /** Beside the signs: nobody has to be certain. */
  'poster-suspicion': [],
  /** Before the address, which stands below its code. */
  'poster-address': [],
  wallet: [],
  'wallet-cut': [],
  'wallet-back': [],
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
  /** Below the contacts, where the site has more of them than the sheet. */
  'more-contacts': [],
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
  'unconfirmed-elsewhere': ['[]'],
} as const satisfies WordPlaces;

export const PaperWords = wordsWith(paperWords);
