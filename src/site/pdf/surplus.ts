/** A printed side that does not hold all of its text. */
export interface Surplus {
  /** Which side of the sheet, from 1. */
  readonly side: number;
  /** The first text that stands outside its place, or outside what a printer reaches. */
  readonly text: string;
  /** The longest text on that side, which is often the one to blame: it pushes others out. */
  readonly longest: string;
}

/** What runs in a page that is open, each function by itself. */
export interface InPage {
  readonly headingsOf: () => readonly string[];
  readonly surplusOf: () => readonly Surplus[];
}
