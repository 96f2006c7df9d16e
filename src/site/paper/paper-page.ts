import type { sheetFolders } from '../paths.js';

/** The paper a sheet is printed on. */
export type PaperFormat = 'A4' | 'A4-landscape' | 'A3' | 'bank-card';

/** A picture of the first side of a sheet. */
export interface SheetPicture {
  /** Path in dist/. */
  readonly png: string;
  readonly width: number;
  readonly height: number;
}

/** In pixels, half as large as on paper. */
const sizes = {
  A4: { width: 397, height: 562 },
  'A4-landscape': { width: 562, height: 397 },
  A3: { width: 562, height: 794 },
  'bank-card': { width: 162, height: 102 },
} as const satisfies Record<PaperFormat, object>;

/** The picture of a sheet, beside its PDF. */
export function pictureOf(pdf: string, format: PaperFormat): SheetPicture {
  return { png: pdf.replace(/\.pdf$/, '.png'), ...sizes[format] };
}

/** A page of the site that is a sheet of paper as well. */
export interface PaperPage {
  /** Path of the page in dist/, such as `twente/kaart/index.html`. */
  readonly path: string;
  /** Path in dist/ of the same as PDF, such as `twente/kaart/kaart.pdf`. */
  readonly pdf: string;
  readonly html: string;
  /** How it looks, for who chooses a sheet; null for the cards of groups, which look like the card, and for a document. */
  readonly picture: SheetPicture | null;
  readonly format: PaperFormat;
  /** What the sheet is, as the title of the PDF. */
  readonly title: string;
  /** The maker of the PDF; no person, no browser. */
  readonly maker: string;
  /** The language of its words, such as `nl`. */
  readonly language: string;
  /** Day of the content as `2026-11-23`. */
  readonly date: string;
  /** How many sides it promises; null for a document, which is as long as its text. */
  readonly sides: number | null;
}

/** A kind of sheet: its word in the national content, and its folder below that of the guide. */
export type SheetKind = keyof typeof sheetFolders;

/** What each kind is printed on. */
export const sheetFormats: Readonly<Record<SheetKind, PaperFormat>> = {
  card: 'A4',
  leaflet: 'A4-landscape',
  poster: 'A3',
  wallet: 'bank-card',
  kindcheck: 'A4',
  mantelzorgcheck: 'A4',
  talk: 'A4',
  form: 'A4',
};
