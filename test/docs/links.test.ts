import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../../src/site/project.js';
import { documents, type Document } from './documents.js';

const linkPattern = /\]\(([^)\s]+)\)|<img src="([^"]+)"/g;
const fence = /^( *)```[\s\S]*?^\1```/gm;

const linksIn = ({ text }: Document) =>
  [...text.replace(fence, '').matchAll(linkPattern)]
    .map(([, link, image]) => link ?? image ?? '')
    .filter((link) => !link.startsWith('https://'));

/** The anchor GitHub gives a heading. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

const anchorsIn = (text: string) =>
  [...text.replace(fence, '').matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading ?? ''));

/** What is wrong with a link of a document; undefined when it leads somewhere. */
function troubleWith({ path }: Document, link: string): string | undefined {
  const [target = '', anchor] = link.split('#');
  const file = target === '' ? path : normalize(join(dirname(path), target));
  if (!existsSync(join(projectFolder, file))) return `there is no ${file}`;
  if (anchor === undefined) return undefined;
  const anchors = anchorsIn(readFileSync(join(projectFolder, file), 'utf8'));
  return anchors.includes(anchor) ? undefined : `${file} has no heading #${anchor}`;
}

const links = documents.flatMap((document) => linksIn(document).map((link) => ({ document, link })));

describe('each link to a file or heading', () => {
  it('is found', () => {
    expect(links.length).toBeGreaterThan(10);
  });

  it.each(links)('leads somewhere: $link in $document.path', ({ document, link }) => {
    expect(troubleWith(document, link)).toBeUndefined();
  });
});

describe('each picture', () => {
  const pictures = documents.flatMap(({ text }) => [...text.matchAll(/<img [^>]*>/g)].map(([tag]) => tag));

  it.each(pictures)('says in words what it shows: %s', (tag) => {
    expect(tag).toMatch(/alt="[^"]{20,}"/);
  });
});
