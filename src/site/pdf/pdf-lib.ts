import { createRequire } from 'node:module';
import type * as PdfLib from '@cantoo/pdf-lib';

// Its ES modules are hundreds of files: loading them takes a second that its CommonJS files do not.
const pdfLib = createRequire(import.meta.url)('@cantoo/pdf-lib') as typeof PdfLib;

export const {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} = pdfLib;
