import { createHash } from 'node:crypto';
import { readContent } from '../../src/site/content/content.js';
import { resolve } from '../../src/guide/resolve/resolve.js';
import type { Guide } from '../../src/schema/guide.js';
import { all, sourceFiles, type Edit } from '../fixtures/content.js';

export const fingerprint = (content: string) => createHash('sha256').update(content).digest('hex').slice(0, 8);

/** The guides of the small region and the small organisation, after edits of the files. */
export function guides(edits: Readonly<Record<string, Edit>> = {}): { region: Guide; organisation: Guide } {
  const { national, regions, organisations } = readContent(sourceFiles(edits));
  const region = regions.get('voorbeeld')!;
  const organisation = organisations.get('school')!;
  return {
    region: resolve('voorbeeld', { national, region }, fingerprint),
    organisation: resolve('school', { national, region, organisation }, fingerprint),
  };
}

export const inRegion = (...edits: Edit[]) => ({ 'regions/voorbeeld.json': all(...edits) });
export const inNational = (...edits: Edit[]) => ({ 'regions/landelijk': all(...edits) });
export const inOrganisation = (...edits: Edit[]) => ({ 'organisations/school.json': all(...edits) });
export const textsOf = (texts: readonly { readonly text: string }[]) => texts.map((one) => one.text);
