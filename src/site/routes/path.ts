import type { Picture, PictureBox } from './picture.js';

/** A box of a picture with where each answer leads: the same picture from top to bottom, for a screen that is no wider than a hand. */
export interface PathBox {
  /** Unique on the page. */
  readonly id: string;
  readonly number: number;
  readonly box: PictureBox;
  /** What the box is called, where another leads to it. */
  readonly name: string;
  readonly ways: readonly { readonly answers: readonly string[]; readonly to: PathEnd }[];
}

type PathEnd = Pick<PathBox, 'id' | 'number' | 'name'>;

/** The boxes of a picture in the order in which a reader meets them. */
export function pathOf(picture: Picture): readonly PathBox[] {
  const ends = new Map(picture.boxes.map((box, at) => [box.id, endOf(picture, box, at + 1)]));
  const end = (id: string) => {
    const found = ends.get(id);
    if (!found) throw new Error(`pathOf: picture ${picture.id} has no box ${id}`);
    return found;
  };
  return picture.boxes.map((box) => ({
    ...end(box.id),
    box,
    ways: picture.arrows.filter(({ from }) => from === box.id).map(({ to, answers }) => ({ answers, to: end(to) })),
  }));
}

function endOf(picture: Picture, { id, end, ask }: PictureBox, number: number): PathEnd {
  const lines = end?.lines ?? ask?.lines ?? [];
  return { id: `weg-${picture.id}-${id}`, number, name: lines.map(({ text }) => text).join(' ') };
}
