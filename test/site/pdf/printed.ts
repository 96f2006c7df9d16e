import { PDFDocument, PDFName, PDFString } from '../../../src/site/pdf/pdf-lib.js';

/** A PDF as Chromium prints it, as far as it matters here: numbers of nodes, moments and ids that differ each time. */
export async function printed(firstNode: number, moment = new Date('2026-01-02T03:04:05Z')): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage([100, 100]);
  pdf.setCreator('HeadlessChrome');
  pdf.setProducer('Skia');
  pdf.setCreationDate(moment);
  pdf.setModificationDate(moment);
  const [head, cell] = [firstNode, firstNode + 7].map((node) => `node${String(node).padStart(8, '0')}`);
  const { context } = pdf;
  const elements = [
    context.obj({ Type: 'StructElem', S: 'TH', ID: PDFString.of(head!) }),
    context.obj({
      Type: 'StructElem',
      S: 'TD',
      ID: PDFString.of(cell!),
      A: { O: 'Table', Headers: [PDFString.of(head!)] },
    }),
    context.obj({ Type: 'StructElem', S: 'Link', Alt: PDFString.of('node 00000001') }),
  ];
  const names = context.obj([PDFString.of(head!), PDFString.of(cell!)]);
  const root = context.obj({ Type: 'StructTreeRoot', K: elements, IDTree: { Names: names } });
  pdf.catalog.set(PDFName.of('StructTreeRoot'), context.register(root));
  const step = context.register(context.obj({ Title: PDFString.of('1Kijk') }));
  const card = context.register(context.obj({ Title: PDFString.of('Kaart'), First: step, Last: step }));
  pdf.catalog.set(PDFName.of('Outlines'), context.register(context.obj({ First: card, Last: card })));
  return pdf.save({ useObjectStreams: false });
}
