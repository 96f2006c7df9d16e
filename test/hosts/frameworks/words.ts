/** What both apps say, so that one test reads both. */
export const words = {
  link: 'De meldcode: bel 0800 2000',
  elsewhere: 'Iets anders',
  below: 'Onder de meldcode staat nog meer',
  news: 'Nieuws',
  other: 'Andere bladzijde',
  home: 'Eerste bladzijde',
  remove: 'Haal weg',
  add: 'Zet iets ervoor',
  turn: 'Draai de lijst om',
} as const;

export interface AppProps {
  /** Where the link leads. */
  readonly href: string;
}
