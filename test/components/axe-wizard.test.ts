import { stepIds } from '../../src/engine/index.js';
import { expectAccessible, expectReadableInTheDark } from './axe.js';
import { openStep, toFastMode, toSteps, wizardScreens } from './screens.js';
import { setup } from './setup.js';

describe('axe finds nothing in the wizard', () => {
  for (const [name, open] of Object.entries(wizardScreens)) {
    it(`on ${name}`, async () => {
      const { reader } = await setup('meldcode-wizard');
      await open(reader);
      await expectAccessible(reader);
    });
  }

  for (const organisation of ['noaberkracht', 'petruschool']) {
    for (const id of stepIds) {
      it(`on ${id} with the roles of ${organisation}`, async () => {
        const { reader } = await setup('meldcode-wizard', { id: organisation });
        await toSteps(reader);
        await openStep(reader, id);
        await expectAccessible(reader);
      });
    }
  }

  it('in the fast mode', async () => {
    const { reader } = await setup('meldcode-wizard');
    await toFastMode(reader);
    await expectAccessible(reader);
  });

  for (const name of ['the start', 'stap-1', 'the outcome in step 5']) {
    it(`on ${name} of a dark page`, async () => {
      const { reader } = await setup('meldcode-wizard');
      await wizardScreens[name]?.(reader);
      await expectReadableInTheDark(reader);
    });
  }
});
