import type { PDFObject } from '@cantoo/pdf-lib';
import { PDFDict, PDFDocument, PDFName, PDFString } from '../../../src/site/pdf/pdf-lib.js';

/** Letters as a browser shows them: each with its own code, a line at a time. */
const line = (text: string, at: number) =>
  `BT\n/F1 10 Tf\n1 0 0 1 10 ${at} Tm\n<${Array.from(text, (letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('')}> Tj\nET`;

/** A box that nobody marked, a heading, and a paragraph of two lines whose first ends without a space, with a box between. */
const content = [
  '0 0 100 100 re\nf',
  `/NonStruct <</MCID 0 >>BDC\n${line('Kaart', 90)}\nEMC`,
  `/NonStruct <</MCID 1 >>BDC\n0 0 5 5 re\nf\n${line('Wacht daarna', 70)}\n0 0 9 1 re\nf\n${line('dit af', 60)}\nEMC`,
  `/NonStruct <</MCID 2 >>BDC\n${line('112', 40)}\nEMC`,
  '/NonStruct <</MCID 3 >>BDC\n20 20 10 5 re\nf\nEMC',
  line('1 / 1', 5),
].join('\n');

const toUnicode = 'beginbfrange\n<0020> <007E> <0020>\nendbfrange';

/** A PDF as Chromium prints it, as far as it matters here: its tags, and numbers of nodes, moments and ids that differ each time. */
export async function printed(firstNode: number, moment = new Date('2026-01-02T03:04:05Z')): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([100, 100]);
  const { context } = pdf;
  const add = (value: PDFObject) => context.register(value);
  pdf.setCreator('HeadlessChrome');
  pdf.setProducer('Skia');
  pdf.setCreationDate(moment);
  pdf.setModificationDate(moment);
  pdf.catalog.set(PDFName.of('MarkInfo'), add(context.obj({ Type: 'MarkInfo', Marked: true })));

  const letters = add(
    context.obj({ Type: 'Font', Subtype: 'CIDFontType2', BaseFont: 'A', CIDToGIDMap: 'Identity', DW: 500 }),
  );
  const table = context.register(context.stream(toUnicode));
  const description = add(context.obj({ Type: 'FontDescriptor', FontFile2: table }));
  context.lookup(letters, PDFDict).set(PDFName.of('FontDescriptor'), description);
  const font = add(
    context.obj({ Type: 'Font', Subtype: 'Type0', BaseFont: 'A', DescendantFonts: [letters], ToUnicode: table }),
  );
  page.node.set(PDFName.of('Resources'), context.obj({ Font: { F1: font } }));
  page.node.set(PDFName.of('Contents'), context.register(context.stream(content)));
  page.node.set(PDFName.of('StructParents'), context.obj(0));
  const link = add(context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [10, 40, 30, 50], StructParent: 1 }));
  page.node.set(PDFName.of('Annots'), context.obj([link]));

  const [head, cell] = [firstNode, firstNode + 7].map((node) => `node${String(node).padStart(8, '0')}`);
  const Pg = page.ref;
  const leaf = (mcid: number) => context.obj({ S: 'NonStruct', Pg, K: mcid });
  const named = { O: 'Table', Headers: [PDFString.of(head!)] };
  const row = [
    { S: 'TH', ID: PDFString.of(head!) },
    { S: 'TD', ID: PDFString.of(cell!), A: named },
  ];
  const elements = [
    { S: 'H1', K: [leaf(0)] },
    { S: 'P', K: [leaf(1)] },
    { S: 'NonStruct', K: [{ S: 'Link', K: [leaf(2), { Type: 'OBJR', Pg, Obj: link }] }] },
    { S: 'Figure', Alt: PDFString.of('node 00000001'), K: [leaf(3)] },
    { S: 'Table', K: [{ S: 'TR', K: row }] },
  ];
  const root = { Type: 'StructTreeRoot', K: [{ S: 'Document', K: elements }] };
  pdf.catalog.set(PDFName.of('StructTreeRoot'), add(context.obj(root)));

  const step = add(context.obj({ Title: PDFString.of('1Kijk') }));
  const card = add(context.obj({ Title: PDFString.of('Kaart'), First: step, Last: step }));
  pdf.catalog.set(PDFName.of('Outlines'), add(context.obj({ First: card, Last: card })));
  return pdf.save({ useObjectStreams: false });
}
