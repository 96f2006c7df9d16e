/** How a point moves: six numbers, as a PDF writes them. */
export type Matrix = readonly [number, number, number, number, number, number];

export const still: Matrix = [1, 0, 0, 1, 0, 0];

/** A rectangle: left, bottom, right and top, in points. */
export type Box = readonly [number, number, number, number];

/** First the one, then the other. */
export function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
}

/** The matrix of six numbers. */
export function matrixFrom([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix {
  return [a, b, c, d, e, f];
}

export type Point = readonly [number, number];

export function move([x, y]: Point, [a, b, c, d, e, f]: Matrix): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The smallest box around points; undefined around none. */
export function around(points: readonly Point[]): Box | undefined {
  if (points.length === 0) return undefined;
  // Point by point: a drawing may have more than a function takes as arguments.
  return points.reduce<Box>(
    ([left, bottom, right, top], [x, y]) => [
      Math.min(left, x),
      Math.min(bottom, y),
      Math.max(right, x),
      Math.max(top, y),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
}
