import { describe, expect, it } from 'vitest';
import { exitIds } from '../../src/engine/index.js';
import type { Guide } from '../../src/schema/guide.js';
import { exitsFor } from '../../src/guide/exits.js';
import { exitViews } from '../../src/site/views/exit-view.js';
import { guidesOf } from '../../src/site/content/guides.js';
import { readContent } from '../../src/site/content/content.js';
import { readFolder } from '../../src/site/content/folder/source-files.js';
import { projectFolder } from '../../src/site/project.js';

const guides = guidesOf(readContent(await readFolder(projectFolder)));
const isOfKinderopvang = ({ base }: { readonly base: readonly string[] }) => base.includes('kinderopvang');

describe('the exits', () => {
  it.each(guides.map((guide) => [guide.id, guide] as const))(
    'of %s hold children among themselves where it has kinderopvang',
    (_, guide) => {
      const has = guide.beroepsgroepen.some(isOfKinderopvang);
      expect(exitsFor(guide, null).includes('kinderen-onderling')).toBe(has);
      for (const group of guide.beroepsgroepen) {
        expect(exitsFor(guide, group.id)).toEqual(
          exitIds.filter((id) => id !== 'kinderen-onderling' || isOfKinderopvang(group)),
        );
      }
    },
  );

  it('differ between guides, so that this says something', () => {
    const counts = guides.map((guide) => exitsFor(guide, null).length);
    expect(new Set(counts).size).toBe(2);
  });

  it.each(guides.map((guide) => [guide.id, guide] as const))('of a page are those of the elements: %s', (_, guide) => {
    for (const group of [null, ...guide.beroepsgroepen.map(({ id }) => id)]) {
      expect(exitViews(guide, group).map(({ title }) => title)).toEqual(
        exitsFor(guide, group).map((id) => guide.exits[id].title),
      );
    }
  });

  it('are only those that a guide has: content may be older than the script that shows it', () => {
    const [guide] = guides;
    const { beroepskracht, ...exits } = guide!.exits;
    expect(beroepskracht.title).not.toBe('');
    expect(exitsFor({ ...guide!, exits: exits as Guide['exits'] }, null)).not.toContain('beroepskracht');
  });
});
