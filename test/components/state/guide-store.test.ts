import { expect } from '@open-wc/testing';
import { guideStore } from '../../../src/components/state/guide-store.js';

describe('the store of guides', () => {
  it('asks a finder that comes late for what nobody could find before', async () => {
    guideStore.want('twente');
    // Until the script that defines the elements has run.
    await Promise.resolve();
    expect(guideStore.missing('twente')?.why).to.equal('unknown');

    const asked: string[] = [];
    guideStore.useFinder((id) => asked.push(id));
    guideStore.want('twente');
    guideStore.want('drenthe');
    await Promise.resolve();
    expect(asked).to.deep.equal(['twente', 'drenthe']);
  });
});
