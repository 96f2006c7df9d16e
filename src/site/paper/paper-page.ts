/** The paper a sheet is printed on. */
export type PaperFormat = 'A4' | 'A4-landscape' | 'A3';

/** A page of the site that is a sheet of paper as well. */
export interface PaperPage {
  /** Path of the page in dist/, such as `twente/kaart/index.html`. */
  readonly path: string;
  /** Path in dist/ of the same as PDF, such as `twente/kaart/kaart.pdf`. */
  readonly pdf: string;
  readonly html: string;
  readonly format: PaperFormat;
  /** What the sheet is, as the title of the PDF. */
  readonly title: string;
  /** The maker of the PDF; no person, no browser. */
  readonly maker: string;
  /** The language of its words, such as `nl`. */
  readonly language: string;
  /** Day of the content as `2026-11-23`. */
  readonly date: string;
  /** How many sides it promises. */
  readonly sides: number;
}
