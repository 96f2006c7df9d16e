import type { PDFDict as Dict, PDFDocument, PDFRef as Ref } from '@cantoo/pdf-lib';
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFRef, PDFString } from '../pdf-lib.js';
import { fieldAddress } from './field-address.js';

/** A place on a printed page where something is filled in. */
export interface PlacedField {
  readonly ref: Ref;
  readonly annotation: Dict;
  readonly page: Ref;
  readonly name: string;
  readonly kind: 'line' | 'lines' | 'one' | 'several';
  /** What choosing it means; empty where something is written. */
  readonly value: string;
  /** What a screen reader says of it. */
  readonly said: string;
  /** What one says of the question, where this is one of its answers. */
  readonly asked: string;
}

/** The places of fields in a document, in its order. */
export function placedFields(pdf: PDFDocument): readonly PlacedField[] {
  return pdf.getPages().flatMap(({ node, ref: page }) =>
    (node.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? []).flatMap((ref) => {
      if (!(ref instanceof PDFRef)) return [];
      const annotation = pdf.context.lookup(ref, PDFDict);
      const address = addressOf(annotation);
      return address?.startsWith(fieldAddress) ? [{ ref, annotation, page, ...detailsIn(address) }] : [];
    }),
  );
}

function addressOf(annotation: Dict): string | undefined {
  const uri = annotation.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'));
  return uri instanceof PDFString || uri instanceof PDFHexString ? uri.decodeText() : undefined;
}

function detailsIn(address: string): Pick<PlacedField, 'name' | 'kind' | 'value' | 'said' | 'asked'> {
  const { searchParams } = new URL(address);
  const [name = '', value = '', said = '', asked = ''] = ['name', 'value', 'said', 'asked'].map(
    (key) => searchParams.get(key) ?? '',
  );
  return { name, value, said, asked, kind: searchParams.get('kind') as PlacedField['kind'] };
}
