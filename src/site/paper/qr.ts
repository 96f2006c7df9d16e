import { encode } from 'uqr';

/** A QR code as squares on a grid, for an SVG. */
export interface QrView {
  /** Width and height of the grid, with the white edge that a phone needs. */
  readonly size: number;
  /** Every dark square, as the path of one shape: `M4 4h7v1h-7z`. */
  readonly path: string;
}

/** White around the code, in squares: the standard asks for four. */
const edge = 4;

/** The code that leads a phone to an address. It may miss 15% of its squares: a folded or copied sheet still works. */
export function qrView(address: string): QrView {
  const { size, data } = encode(address, { ecc: 'M', border: edge });
  return { size, path: data.map(rowPath).join('') };
}

/** One line per run of dark squares: the smallest path, and no seams between squares in print. */
function rowPath(row: readonly boolean[], y: number): string {
  const ends = row.flatMap((dark, x) => (dark !== (row[x - 1] ?? false) ? [x] : []));
  const starts = ends.filter((_, at) => at % 2 === 0);
  return starts.map((x, at) => runPath(x, ends[2 * at + 1] ?? row.length, y)).join('');
}

function runPath(from: number, to: number, y: number): string {
  return `M${from} ${y}h${to - from}v1h-${to - from}z`;
}
