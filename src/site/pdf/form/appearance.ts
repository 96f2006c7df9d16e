import type { PDFContext, PDFRef } from '@cantoo/pdf-lib';
import { PDFName } from '../pdf-lib.js';
import type { PlacedField } from './placed-field.js';

type Size = readonly [width: number, height: number];

/** How a field looks in which nothing is written yet: a program that fills it in draws the words between these marks. */
export function emptyLook(size: Size, resources: object, context: PDFContext): PDFRef {
  return look('/Tx BMC\nEMC', size, context, resources);
}

/** How an answer looks: a dot in its circle or a cross in its box, or nothing. Drawn as lines, so that it needs no font of signs. */
export function markedLook(isMarked: boolean, kind: PlacedField['kind'], size: Size, context: PDFContext): PDFRef {
  if (!isMarked) return look('', size, context);
  return look(kind === 'one' ? dot(size) : cross(size), size, context);
}

function look(content: string, [width, height]: Size, context: PDFContext, resources: object = {}): PDFRef {
  const stream = context.stream(content, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height] });
  stream.dict.set(PDFName.of('Resources'), context.obj(resources as Parameters<PDFContext['obj']>[0]));
  return context.register(stream);
}

const number = (value: number) => value.toFixed(2);

function cross([width, height]: Size): string {
  const [left, right] = [0.22, 0.78].map((part) => number(part * width)) as [string, string];
  const [bottom, top] = [0.22, 0.78].map((part) => number(part * height)) as [string, string];
  return `q 0 G 1.4 w 1 J ${left} ${bottom} m ${right} ${top} l S ${left} ${top} m ${right} ${bottom} l S Q`;
}

/** A circle of four curves; 0.5523 of its radius is where their handles stand. */
function dot([width, height]: Size): string {
  const [x, y, radius] = [width / 2, height / 2, 0.28 * Math.min(width, height)];
  const handle = 0.5523 * radius;
  const at = (...values: number[]) => values.map(number).join(' ');
  return [
    `q 0 g ${at(x + radius, y)} m`,
    `${at(x + radius, y + handle, x + handle, y + radius, x, y + radius)} c`,
    `${at(x - handle, y + radius, x - radius, y + handle, x - radius, y)} c`,
    `${at(x - radius, y - handle, x - handle, y - radius, x, y - radius)} c`,
    `${at(x + handle, y - radius, x + radius, y - handle, x + radius, y)} c f Q`,
  ].join('\n');
}
