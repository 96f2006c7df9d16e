import { expect } from '@open-wc/testing';
import { recordConsole } from './console.js';
import { lookingAgain, pathToOutcome } from './paths.js';
import type { Reader } from './reader.js';
import { lookAgain, toFastMode, wizardScreens } from './screens.js';
import { setup } from './setup.js';

/** All that another page, another person at this computer or a server could find afterwards. */
async function traces() {
  return {
    title: document.title,
    address: location.href,
    history: history.length,
    state: JSON.stringify(history.state),
    cookie: document.cookie,
    local: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    windowName: window.name,
    requests: performance.getEntriesByType('resource').length,
    attributes: document.body.innerHTML,
  };
}

async function walkTheWizard(reader: Reader): Promise<void> {
  for (const open of Object.values(wizardScreens)) {
    await open(reader);
    await reader.unfold();
    await reader.press(reader.guide.ui['wipe']);
  }
  await toFastMode(reader);
  await reader.answerAll(pathToOutcome('melden'));
}

async function walkTheCheck(reader: Reader): Promise<void> {
  await reader.answerAll(pathToOutcome('hulp'));
  await reader.choose(reader.guide.ui['beroepsgroep-title'], 'artsen');
  await reader.change('acuut');
  await reader.answer('acuut', 'ja');
  await lookAgain(reader);
  await reader.answerAll(pathToOutcome('hulp-afsluiten', lookingAgain));
}

describe('what a reader does leaves no trace', () => {
  it('of the wizard in storage, address, history, title, requests or attributes', async () => {
    const { reader } = await setup('meldcode-wizard');
    const before = await traces();
    await walkTheWizard(reader);
    expect(await traces()).to.deep.equal(before);
  });

  it('of the check in storage, address, history, title, requests or attributes', async () => {
    const { reader } = await setup('afwegingskader-check');
    const before = await traces();
    await walkTheCheck(reader);
    expect(await traces()).to.deep.equal(before);
  });

  it('on the console', async () => {
    const lines = recordConsole();
    const { reader } = await setup('meldcode-wizard');
    await walkTheWizard(reader);
    const { reader: other } = await setup('afwegingskader-check');
    await walkTheCheck(other);
    expect(lines).to.deep.equal([]);
  });

  it('in a field: there is none to write in', async () => {
    const { element, reader } = await setup('meldcode-wizard');
    for (const open of Object.values(wizardScreens)) {
      await open(reader);
      const fields = element.shadowRoot?.querySelectorAll('input, textarea, form, [contenteditable]') ?? [];
      expect([...fields]).to.be.empty;
      await reader.press(reader.guide.ui['wipe']);
    }
  });
});
