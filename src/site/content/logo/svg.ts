import { say, type Said } from '../../../schema/messages/sentences.js';
import type { LineProblem } from '../json/line-problem.js';
import { isRepeatedTooOften } from './repeated.js';
import { styleProblems } from './svg-style.js';
import { readXml, type XmlElement, type XmlText } from './xml.js';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** What a drawing is made of. Letters are not in it: each computer would show them in another font. */
const drawing: readonly string[] = [
  ...['svg', 'g', 'defs', 'title', 'desc', 'metadata', 'style', 'symbol', 'use'],
  ...['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'],
  ...['linearGradient', 'radialGradient', 'stop', 'clipPath', 'mask'],
];

const scripts: readonly string[] = ['script', 'handler', 'listener'];
const moving: readonly string[] = ['animate', 'animateColor', 'animateMotion', 'animateTransform', 'discard', 'set'];

/** The name without what a file calls a namespace: that may be anything. */
const localName = (name: string) => name.slice(name.indexOf(':') + 1);

/** How large a drawing is, in units of its own. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** All that is wrong with an SVG of somebody else, which stands on our pages: it draws, and does nothing else. */
export function svgProblems(source: string): readonly LineProblem[] {
  const { elements, texts, problem } = readXml(source);
  const [root] = elements;
  const found = [
    ...(root && !problem ? rootProblems(root) : []),
    ...elements.flatMap(elementProblems),
    ...texts.flatMap(textProblems),
    ...(root && !problem && isRepeatedTooOften(elements) ? [{ line: root.line, ...say('svg-herhaling') }] : []),
  ];
  return problem ? [...found, problem] : found;
}

/** The size in `viewBox`; undefined where it has none. */
export function svgSize(source: string): Size | undefined {
  const [root] = readXml(source).elements;
  return root && sizeOf(root);
}

function sizeOf({ attributes }: XmlElement): Size | undefined {
  const [, , width = 0, height = 0, ...more] = (attributes.get('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return width > 0 && height > 0 && Number.isFinite(width * height) && more.length === 0
    ? { width, height }
    : undefined;
}

function rootProblems(root: XmlElement): readonly LineProblem[] {
  const { line } = root;
  if (root.name !== 'svg' || root.attributes.get('xmlns') !== svgNamespace) return [{ line, ...say('svg-begin') }];
  return sizeOf(root) ? [] : [{ line, place: 'viewBox', ...say('svg-maat') }];
}

function elementProblems({ name, line, attributes }: XmlElement): readonly LineProblem[] {
  const ofElement = ofName(name).map((said) => ({ line, place: `<${name}>`, ...said }));
  const ofAttributes = [...attributes].flatMap(([key, value]) =>
    attributeProblems(key, value).map((said) => ({ line, place: `<${name}> ${key}`, ...said })),
  );
  return [...ofElement, ...ofAttributes];
}

function ofName(name: string): readonly Said[] {
  const known = localName(name);
  if (scripts.includes(known)) return [say('svg-script', `<${name}>`)];
  if (moving.includes(known)) return [say('svg-beweging', `<${name}>`)];
  return drawing.includes(name) ? [] : [say('svg-onderdeel', name)];
}

function attributeProblems(name: string, value: string): readonly Said[] {
  const known = localName(name).toLowerCase();
  // What no browser reads as an address or style: names of namespaces, and of what a program for drawing keeps for itself.
  if (name === 'xmlns' && value !== svgNamespace) return [say('svg-onderdeel', `... xmlns="${value}"`)];
  if (name.startsWith('xmlns')) return [];
  if (known.startsWith('on') || /^\s*(javascript|data|vbscript)\s*:/i.test(value)) return [say('svg-script', name)];
  if (['href', 'src', 'base'].includes(known) && !/^#[\w.:-]+$/.test(value)) return [say('svg-verwijzing', value)];
  return styleProblems(value);
}

function textProblems({ text, line, inside }: XmlText): readonly LineProblem[] {
  const parent = inside.at(-1);
  if (parent?.name !== 'style') return [];
  return styleProblems(text).map((said) => ({ line, place: '<style>', ...said }));
}
