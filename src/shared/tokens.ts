// What pages, paper and elements share of their look: said here and nowhere else (test/config/tokens.test.ts). Elements take it into
// their styles; `npm run generate` writes templates/styles/site/tokens.css and strip.css of it.

/** The safe choice where neither page, house style nor region says a colour. The build checks each region's accent on the papers. */
export const colours = {
  light: {
    accent: '#14508c',
    onAccent: '#ffffff',
    paper: '#ffffff',
    ink: '#1a1f24',
    muted: '#4c5660',
    line: '#767f88',
    soft: '#f1f4f6',
    danger: '#a31515',
  },
  dark: {
    accent: '#8ebfef',
    onAccent: '#15191e',
    paper: '#15191e',
    ink: '#eef1f4',
    muted: '#b5bfc9',
    line: '#8a949e',
    soft: '#20262d',
    danger: '#ff9d94',
  },
  /** Printed, and on a sheet of paper on a screen: white in the dark too, and what a copier leaves. */
  print: {
    paper: '#ffffff',
    ink: '#000000',
    muted: '#333333',
    line: '#767676',
    soft: '#ffffff',
  },
  /** On sheets of paper alone, the same for every house style: 112, and the ways out of the afwegingskader beside a report, which is black. */
  sheet: {
    danger: '#a31515',
    advice: '#1d4f91',
    help: '#1b6b34',
    end: '#4c5660',
  },
} as const;

/** What a box is darker than a light paper, or lighter than a dark one. */
export const shade = '#7f8c99';

/** In rem on our pages; in em in an element, which is as large as the text around it. */
export const sizes = {
  /** Rounding of corners. */
  radius: 0.375,
  /** The least height of what is pressed. */
  target: 2.75,
  /** Text of less weight. */
  small: 0.9375,
  /** The bar beside a box, and beside the present answer. */
  bar: 0.375,
  /** Room at both sides of the text, on the narrowest screen and on a wide one. */
  gutter: [0.75, 1.5],
} as const;

/** In rem everywhere: how far below the strip stands what is scrolled to. */
export const belowStrip = 4.25;

/** In px everywhere: the ring of the focus. */
export const ring = 3;

/** The ends of what a screen can show: the one of the two that can be read on a ground. */
export const extremes = { dark: '#000000', light: '#ffffff' } as const;
