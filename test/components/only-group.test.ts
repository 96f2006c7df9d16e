import { expect } from '@open-wc/testing';
import type { Guide } from '../../src/schema/guide.js';
import { guideOf } from './guides.js';
import { setup } from './setup.js';

/** The guide with the first of its groups alone. */
async function withOneGroup(id: string): Promise<Guide> {
  const { beroepsgroepen, ...rest } = await guideOf(id);
  return { ...rest, beroepsgroepen: beroepsgroepen.slice(0, 1) };
}

describe('where there is one group to choose', () => {
  it('an organisation does not ask for it, and speaks in its words', async () => {
    const { reader, guide } = await setup('meldcode-wizard', { guide: await withOneGroup('petruschool') });
    await reader.press(guide.ui['exits-none']);
    expect(reader.has('heading', guide.ui['beroepsgroep-title'])).to.be.false;
    expect(reader.text).to.contain(guide.steps['stap-1'].brief[0]!.text);
    const only = guide.beroepsgroepen[0]!;
    expect(reader.text).to.contain(only.name);
  });

  it('a region does: her reader may be in none', async () => {
    const { reader, guide } = await setup('meldcode-wizard', { guide: await withOneGroup('twente') });
    await reader.press(guide.ui['exits-none']);
    expect(reader.has('heading', guide.ui['beroepsgroep-title'])).to.be.true;
  });
});
