import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const rooms = ['site', 'embed', 'widget', 'components', 'guide', 'shared'].map((room) => `src/${room}`);

/** What no visitor of a site reads, by how its path begins, and who does. */
const forOthers: Readonly<Record<string, string>> = {
  'src/site/terminal/': 'messages for who runs the tool',
  'src/site/reference/': 'documents and schemas for who edits content',
  'src/site/findings/': 'messages for who edits content',
  'src/site/new-file/': 'what whoever begins a file is asked and told',
  'src/site/preview/': 'what whoever edits a file is shown beside it',
  'src/site/confirmation/': 'reports and questions to the owners of facts',
  'src/site/content/': 'messages for who edits content, which may name a word of it',
  'src/site/publish/': 'messages for who runs the build',
  'src/site/report.ts': 'messages for who runs the build',
  'src/site/protocol/besluit-report.ts': 'messages for who runs the build',
  'src/site/tool-sentences.ts': 'messages for who runs the build',
  'src/site/releases/release.ts': 'messages for who runs the build',
  'src/site/pdf/printer.ts': 'why there are no PDFs, for who runs the build',
  'src/site/pdf/sheet-too-full.ts': 'messages for who runs the build',
  'src/site/hosting/': 'lines for servers and for who looks for a weakness',
};

/** Words of nearly every Dutch sentence that are no English ones; in an id a dash stands beside them. */
const dutch = new RegExp(
  `(?<![\\p{L}\\d_-])(${[
    ...['aan', 'als', 'bij', 'dan', 'dat', 'de', 'deze', 'dit', 'een', 'één', 'en', 'geen', 'het', 'hier', 'is er'],
    ...['je', 'jij', 'jouw', 'kan', 'kies', 'maar', 'meer', 'met', 'mijn', 'naar', 'niet', 'nog', 'nu', 'om', 'onze'],
    ...['ook', 'ouder', 'te', 'uit', 'van', 'vanaf', 'voor', 'waar', 'wat', 'wie', 'wij', 'worden', 'wordt', 'zet'],
    ...['zij', 'zijn', 'zo', 'zonder'],
  ].join('|')})(?![\\p{L}\\d_-])`,
  'iu',
);

/** A text without what stands around its letters. */
const bare = (text: string) => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
/** An id has neither. */
const isWords = (text: string) => /\s|\p{Lu}/u.test(text);

/** Every label of the national content, in the parts between what is filled in or marked up. */
const labels = new Set(
  readdirSync('regions/landelijk')
    .flatMap((file) => textsIn(JSON.parse(readFileSync(`regions/landelijk/${file}`, 'utf8'))))
    .flatMap((text) => text.split(/\{[^{}]*\}|[[\]]/))
    .map(bare)
    // Not a size of paper or another code.
    .filter((part) => isWords(part) && /\p{L}{3}/u.test(part)),
);

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Whether the parts of a literal, between what is filled in, are Dutch: by a word of them, or as a copy of a label. */
function isDutch(parts: readonly string[]): boolean {
  const whole = parts.join('…');
  const lettered = parts.map(bare).filter((part) => part !== '');
  return (isWords(whole) && dutch.test(whole)) || (lettered.length > 0 && lettered.every((part) => labels.has(part)));
}

/** Every Dutch literal of a file, as `line: text`. */
function dutchIn(code: string): readonly string[] {
  const file = ts.createSourceFile('file.ts', code, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    // The text of these is the path of a file.
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    const parts = partsOf(node);
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (isDutch(parts)) found.push(`${line}: ${parts.join('…')}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function partsOf(node: ts.Node): readonly string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  return ts.isTemplateExpression(node)
    ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]
    : [];
}

describe('a literal', () => {
  it.each([
    "'Kies een regio'",
    '`Na ${day}: bel zelf, niet later`',
    "names.join(' en ')",
    'html`<p>Bel je ${name}</p>`',
  ])('in Dutch is seen: %s', (code) => {
    expect(dutchIn(code)).toHaveLength(1);
  });

  it.each(["'Poster'", '`${title} – Meldcode ${name}`'])('that copies a word of the content is seen: %s', (code) => {
    expect(dutchIn(code)).toHaveLength(1);
  });

  it.each([
    "'kaart-voor'",
    "'niet'",
    "'[data-met-script], .lijnen'",
    '`there is no contact ${id}`',
    "import './de x.js'",
  ])('that is an id, a path or English is none: %s', (code) => {
    expect(dutchIn(code)).toEqual([]);
  });
});

describe('code', () => {
  const isElsewhere = (path: string) => Object.keys(forOthers).some((one) => path.startsWith(one));

  it.each(rooms)('in %s holds no word of the site', (room) => {
    const paths = readdirSync(room, { recursive: true, encoding: 'utf8' })
      .map((name) => `${room}/${name.replaceAll('\\', '/')}`)
      .filter((path) => /\.m?ts$|\.mjs$/.test(path) && !isElsewhere(path))
      .sort();
    expect(paths).not.toEqual([]);
    expect(paths.flatMap((path) => dutchIn(readFileSync(path, 'utf8')).map((found) => `${path}:${found}`))).toEqual([]);
  });
});
