import { expect, test } from './support/fixtures.js';
import { openCheck, openWizard } from './support/reader.js';
import { siteIds } from './support/site.js';
import {
  doubtWithSign,
  doubtedUnsafety,
  helpPossible,
  helpRefused,
  inDanger,
  inDoubt,
  noConcern,
  told,
  walk,
  type Walk,
} from './support/walks.js';

interface Visit {
  readonly beroepsgroep: string;
  readonly wizard: Walk;
  readonly check: Walk;
}

const visits: Readonly<Record<string, Visit>> = {
  drenthe: { beroepsgroep: 'verloskundigen', wizard: inDanger, check: helpPossible },
  flevoland: { beroepsgroep: 'justitie', wizard: doubtWithSign, check: doubtedUnsafety },
  haaglanden: { beroepsgroep: 'kinderopvang', wizard: helpPossible, check: noConcern },
  landelijk: { beroepsgroep: 'paramedici', wizard: helpRefused, check: told },
  noaberkracht: { beroepsgroep: 'consulenten', wizard: doubtedUnsafety, check: inDanger },
  petruschool: { beroepsgroep: 'andere-medewerkers', wizard: noConcern, check: inDoubt },
  twente: { beroepsgroep: 'paramedici', wizard: told, check: helpRefused },
};

test('every region and organisation of the site is visited', () => {
  expect(Object.keys(visits)).toEqual(siteIds);
});

for (const [id, { beroepsgroep, wizard, check }] of Object.entries(visits)) {
  test(`the wizard of ${id} leads to an outcome, with its own numbers on every screen`, async ({ page }) => {
    const reader = await openWizard(page, id);
    await reader.atEachScreen(() => reader.expectNumbers());
    await reader.startSteps(beroepsgroep);
    for (const way of ['step-next', 'step-next', 'step-to-weighing'] as const) await reader.press(reader.guide.ui[way]);
    await walk(reader, wizard);
    await reader.expectContacts();
    await reader.expectEdition();
  });

  test(`the check of ${id} leads to an outcome, with its own numbers on every screen`, async ({ page }) => {
    const reader = await openCheck(page, id);
    await reader.atEachScreen(() => reader.expectNumbers());
    await walk(reader, check);
    await reader.expectContacts();
    await reader.expectEdition();
  });
}
