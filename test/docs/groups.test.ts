import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inWordsOf } from '../../src/guide/client-words.js';
import { resolve } from '../../src/guide/resolve/resolve.js';
import { toWidgetGuide } from '../../src/guide/resolve/widget-guide.js';
import { Region } from '../../src/schema/layer.js';
import { projectFolder } from '../../src/site/project.js';
import { renderPaper, renderSite } from '../../src/site/render.js';
import { contentFiles } from '../content/files.js';
import { input, parse, textOf } from '../site/pages.js';

const manual = readFileSync(join(projectFolder, 'docs/handboek/groepen.md'), 'utf8');

/** The groups as the manual shows them below this heading, in the file of a region. */
function guideAsIn(heading: string) {
  const [, example = ''] = /```json\n([^`]+)```/.exec(manual.split(`## ${heading}\n`)[1] ?? '') ?? [];
  const region = Region.parse({
    ...(contentFiles.get('regions/twente.json') as object),
    ...(JSON.parse(`{${example}}`) as object),
  });
  return resolve('twente', { national: input.national, region }, () => '0');
}

describe('justitie in three, as the manual shows', () => {
  const guide = guideAsIn('Een groep splitsen');
  const { justitie } = input.national.beroepsgroepen;
  const three = ['dji', 'reclassering', 'halt'];
  const names = ['DJI', 'Reclassering', 'Halt'];
  const one = { ...input, guides: [guide] };
  const files = new Map([...renderSite(one), ...renderPaper(one).map(({ path, html }) => [path, html] as const)]);
  const shown = (path: string) => parse(files.get(`twente/${path}index.html`)!);

  it('has three groups in place of one, each with what differs for justitie', () => {
    const groups = guide.beroepsgroepen.filter(({ base }) => base.includes('justitie'));
    expect(groups.map(({ id }) => id)).toEqual(three);
    const note = justitie.steps['stap-4']?.notes['kader']?.text;
    for (const { steps } of groups) expect(steps['stap-4']?.notes.map(({ text }) => text)).toEqual([note]);
  });

  it('is chosen from in the widget by the three names', () => {
    const offered = toWidgetGuide(guide).beroepsgroepen.map(({ name }) => name);
    expect(offered.slice(-3)).toEqual(names);
    expect(offered).not.toContain(justitie.name);
  });

  it('has a page, a card and a place in the protocol for each, and none for the one', () => {
    const links = shown('').querySelectorAll('.groepen a').map(textOf);
    expect(links.slice(-3)).toEqual(names);
    expect(links).not.toContain(justitie.name);
    for (const [at, id] of three.entries()) {
      expect(textOf(shown(`beroepsgroepen/${id}/`))).toContain(names[at]);
      expect(textOf(shown(`kaart/${id}/`))).toContain(names[at]);
    }
    expect(files.has('twente/beroepsgroepen/justitie/index.html')).toBe(false);
    const inProtocol = textOf(shown('protocol/'));
    for (const { who } of guide.beroepsgroepen) expect(inProtocol).toContain(who);
  });

  it('speaks to each in her own word, and in that of justitie where there is none', () => {
    const wordOf = (id: string) => inWordsOf(guide, id).beroepsgroepen.find((group) => group.id === id)?.client.one;
    expect(three.map(wordOf)).toEqual(['gedetineerde', justitie.client.one, 'jongere']);
  });
});

describe('a group outside the law, as the manual shows', () => {
  it('is without a base, and the only one', () => {
    const { beroepsgroepen, outsideLaw } = guideAsIn('Een groep buiten de wet');
    expect(beroepsgroepen.map(({ id, base }) => [id, base])).toEqual([['vrijwilligers', []]]);
    expect(outsideLaw?.text).toBe(input.national.outsideLaw.text);
  });
});
