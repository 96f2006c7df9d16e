/** A place on a printed side, or the side itself, that does not hold all of its text. */
export interface Surplus {
  /** Which side of the sheet, from 1. */
  readonly side: number;
  /** The first text that stands outside its place, or outside what a printer reaches. */
  readonly text: string;
  /** The longest text in that place, which is often the one to blame: it pushes others out. */
  readonly longest: string;
  /** By how much it stands outside, in whole millimetres. */
  readonly millimetres: number;
}

/** What runs in a page that is open, and can use nothing from around it. */
export interface InPage {
  readonly lookAt: () => {
    /** The headings, in their order. */
    readonly headings: readonly string[];
    /** All text, with white space between texts. */
    readonly text: string;
  };
  readonly surplusOn: () => readonly Surplus[];
}

/** What runs in a page with a form before it is printed. */
export interface MarksFields {
  /** @param address Where the places of fields lead, with a slash at its end. */
  readonly markFields: (address: string) => void;
}
