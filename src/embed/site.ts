import type { SnippetWords } from '../schema/words/embedding.js';

/** What a snippet needs to know of the site and of one region or organisation on it. */
export interface SnippetSite {
  readonly id: string;
  readonly kind: 'regio' | 'organisatie';
  readonly name: string;
  /** Address of the site with a slash at its end; null where the build was not told it. */
  readonly address: string | null;
  /** Folder of the moving channel, such as `widget/v1/`. */
  readonly channel: string;
  /** The file of this version that never changes. */
  readonly fixed: FixedFile;
  /** Whether this version was released, so that its files may be held by their hash. */
  readonly released: boolean;
  /** Whether the files of this version were recalled. */
  readonly recalled: boolean;
  readonly phones: Phones;
  readonly words: SnippetWords;
}

/** The two numbers of the whole country. */
export interface Phones {
  /** 112. */
  readonly danger: string;
  readonly veiligThuis: string;
}

export interface FixedFile {
  /** In the site. */
  readonly path: string;
  readonly integrity: string;
}

/** What stands for the address of the site where nobody knows it. */
export const unknownAddress = 'https://HOST/';
