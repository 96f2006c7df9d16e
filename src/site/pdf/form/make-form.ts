import type { PDFContext, PDFDocument, PDFRef as Ref } from '@cantoo/pdf-lib';
import { PDFArray, PDFHexString, PDFName, PDFString } from '../pdf-lib.js';
import { emptyLook, markedLook } from './appearance.js';
import { embedFieldFont, fontName } from './field-font.js';
import { placedFields, type PlacedField } from './placed-field.js';

const name = (text: string) => PDFName.of(text);
const text = (words: string) => PDFHexString.fromText(words);

/** What a field is (ISO 32000-1, tables 221, 226 and 228): several lines, no spelling checker that sends words away, one of several. */
const flags = { lines: 1 << 12, unspelled: 1 << 22, one: (1 << 15) | (1 << 14) };

/** How something is written in a field: its font, its size in points, black. */
const writing = `/${fontName} 10 Tf 0 g`;

/**
 * Makes of the places on printed pages the fields of a form, under the names of the page. A place keeps its rectangle, its page and its
 * way back to the structure.
 */
export function makeForm(pdf: PDFDocument): void {
  const placed = placedFields(pdf);
  if (placed.length === 0) return;
  const { context } = pdf;
  const font = embedFieldFont(context);
  const names = [...new Set(placed.map((field) => field.name))];
  const fields = names.map((one) => {
    const places = placed.filter((field) => field.name === one);
    return makeField(places, font, context);
  });
  const resources = { Font: { [fontName]: font } };
  const form = context.obj({ Fields: fields, DR: resources, NeedAppearances: false });
  form.set(name('DA'), PDFString.of(writing));
  pdf.catalog.set(name('AcroForm'), context.register(form));
}

function makeField(places: readonly PlacedField[], font: Ref, context: PDFContext): Ref {
  const [first] = places;
  if (!first) throw new Error('makeForm: there is a field without a place');
  for (const place of places) asWidget(place, font, context);
  if (first.kind === 'one') return makeGroup(first, places, context);
  first.annotation.set(name('T'), text(first.name));
  return first.ref;
}

/** One question with its answers, of which one is chosen. */
function makeGroup({ name: called, asked }: PlacedField, places: readonly PlacedField[], context: PDFContext): Ref {
  const group = context.obj({ FT: 'Btn', Ff: flags.one, Kids: places.map(({ ref }) => ref), V: 'Off' });
  group.set(name('T'), text(called));
  group.set(name('TU'), text(asked));
  const ref = context.register(group);
  for (const { annotation } of places) {
    annotation.set(name('Parent'), ref);
    annotation.delete(name('FT'));
  }
  return ref;
}

/** A place as a field, empty, and looking so. */
function asWidget({ annotation, page, kind, value, said }: PlacedField, font: Ref, context: PDFContext): void {
  const isChosen = kind === 'one' || kind === 'several';
  for (const key of ['A', 'Border', 'Contents', 'Dest']) annotation.delete(name(key));
  annotation.set(name('Subtype'), name('Widget'));
  annotation.set(name('FT'), name(isChosen ? 'Btn' : 'Tx'));
  annotation.set(name('TU'), text(said));
  annotation.set(name('P'), page);
  annotation.set(name('F'), context.obj(4));
  // The page draws the box.
  annotation.set(name('BS'), context.obj({ W: 0 }));
  const [width, height] = sizeOf(annotation.lookup(name('Rect'), PDFArray));
  if (isChosen) {
    const looks = {
      Off: markedLook(false, kind, [width, height], context),
      [value]: markedLook(true, kind, [width, height], context),
    };
    annotation.set(name('AP'), context.obj({ N: looks }));
    annotation.set(name('AS'), name('Off'));
    if (kind === 'several') annotation.set(name('V'), name('Off'));
    annotation.set(name('MK'), context.obj({}));
    return;
  }
  annotation.set(name('Ff'), context.obj(flags.unspelled | (kind === 'lines' ? flags.lines : 0)));
  annotation.set(name('DA'), PDFString.of(writing));
  annotation.set(name('AP'), context.obj({ N: emptyLook([width, height], { Font: { [fontName]: font } }, context) }));
}

function sizeOf(rectangle: { asArray(): readonly { toString(): string }[] }): readonly [number, number] {
  const [left = 0, bottom = 0, right = 0, top = 0] = rectangle.asArray().map((one) => Number(one.toString()));
  return [right - left, top - bottom];
}
