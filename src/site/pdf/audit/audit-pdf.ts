import type { PDFDocument } from '@cantoo/pdf-lib';
import { auditContent } from './audit-content.js';
import { auditDocument } from './audit-document.js';
import { auditForm } from './audit-form.js';
import { auditLinks } from './audit-links.js';
import { auditStructure } from './audit-structure.js';
import type { Finding } from './finding.js';

/**
 * What keeps a PDF from being accessible, as far as a program can see it: the points of the Matterhorn Protocol 1.1 that need no
 * person, without those about what our PDFs never hold, such as films and notes. A point that ends in 000 is one of ISO
 * 14289-1 that the protocol leaves to a person, and that holds here all the same.
 */
export function auditPdf(pdf: PDFDocument): readonly Finding[] {
  return [...auditMade(pdf), ...auditContent(pdf)];
}

/** The same without what the pages draw: for a build, which marked that itself just now. */
export function auditMade(pdf: PDFDocument): readonly Finding[] {
  return [...auditDocument(pdf), ...auditStructure(pdf), ...auditLinks(pdf), ...auditForm(pdf)];
}
