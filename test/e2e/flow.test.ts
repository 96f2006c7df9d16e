import { exitIds, stepIds } from '../../src/engine/index.js';
import { expect, test } from './support/fixtures.js';
import { byKeyboard, byMouse } from './support/hands.js';
import { openCheck, openWizard, type Reader } from './support/reader.js';
import { numbersOf } from './support/site.js';
import {
  doubtWithSign,
  helpInHaste,
  helpRefused,
  helpWorked,
  inDanger,
  reportInHaste,
  termRuns,
  told,
  walk,
} from './support/walks.js';

const hands = { 'with a mouse': byMouse, 'with a keyboard': byKeyboard('Enter') };

/** What every screen owes its reader: the numbers, a way to wipe, and the focus on something she can read. */
async function expectToBeHelped(reader: Reader): Promise<void> {
  await reader.expectNumbers();
  await expect(reader.button(reader.guide.ui['wipe'])).toBeVisible();
}

for (const [how, hand] of Object.entries(hands)) {
  test(`a teacher goes from the exits through the five steps to an outcome ${how}`, async ({ page }) => {
    const reader = await openWizard(page, 'petruschool', hand);
    const { guide } = reader;
    await reader.atEachScreen(expectToBeHelped);

    await expectExitsFirst(reader);
    await reader.press(guide.ui['exits-none']);
    await expect(reader.heading(guide.ui['beroepsgroep-title'])).toBeFocused();
    await reader.chooseBeroepsgroep('leerkrachten');
    for (const id of ['stap-1', 'stap-2', 'stap-3'] as const) {
      await expect(reader.heading(guide.steps[id].name)).toBeFocused();
      await expect(reader.element.getByText(guide.steps[id].brief[0]!.text)).toBeVisible();
      await reader.openFold(guide.ui['step-more-actions']);
      const more = reader.fold(guide.ui['step-more-actions']).locator('..');
      await expect(more.getByText(guide.steps[id].actions[0]!.text)).toBeVisible();
      await reader.press(guide.ui[id === 'stap-3' ? 'step-to-weighing' : 'step-next']);
    }
    await reader.expectAsked('vraag-1');
    await walk(reader, helpRefused);
    await expectWholeOutcome(reader);
  });
}

test('a teacher answers the questions of the check alone with a keyboard', async ({ page }) => {
  const reader = await openCheck(page, 'petruschool', byKeyboard('Space'));
  await reader.atEachScreen(expectToBeHelped);
  await walk(reader, helpRefused);
  await expectWholeOutcome(reader);
});

for (const id of ['stap-1', 'stap-2', 'stap-3'] as const) {
  test(`the weighing is one press away from ${id}`, async ({ page }) => {
    const reader = await openWizard(page, 'petruschool');
    await reader.startSteps('leerkrachten');
    await reader.openStep(id);
    await reader.press(reader.guide.ui['step-to-weighing']);
    await reader.expectAsked('vraag-1');
  });
}

test('the five steps stand by name on each of their screens, and can be looked at in any order', async ({ page }) => {
  const reader = await openWizard(page, 'petruschool');
  const { guide } = reader;
  await reader.startSteps('andere-medewerkers');
  const progress = reader.element.getByRole('navigation', { name: guide.ui['steps-title'] });
  for (const id of [...stepIds].reverse()) {
    await reader.openStep(id);
    if (id === 'stap-4' || id === 'stap-5') await reader.expectAsked('vraag-1');
    else await expect(reader.heading(guide.steps[id].name)).toBeFocused();
    await reader.openFold(guide.ui['steps-title']);
    await expect(progress.getByRole('button')).toHaveText(
      stepIds.map((step) => new RegExp(`${guide.steps[step].short}\\s*$`)),
    );
    await expect(progress.locator('[aria-current="step"]')).toContainText(guide.steps[id].short);
  }
});

test('a reader changes an answer, and meets the questions after it anew with nothing chosen', async ({ page }) => {
  const reader = await openWizard(page, 'haaglanden');
  await reader.startSteps('paramedici');
  await reader.openStep('stap-4');
  await walk(reader, inDanger);
  await reader.change('acuut');
  await reader.expectAsked('acuut');
  await expect(reader.element.locator('[aria-pressed="true"], [aria-checked="true"], :checked')).toHaveCount(0);
  await reader.answer('acuut', 'nee');
  await reader.expectAsked('disclosure');
  await reader.press(reader.guide.ui['question-previous']);
  await reader.expectAsked('acuut');
});

test('after a report questions 3 and 4 go on together with Veilig Thuis', async ({ page }) => {
  const reader = await openWizard(page, 'haaglanden');
  await reader.startSteps('paramedici');
  await reader.openStep('stap-4');
  await walk(reader, inDanger);
  await expect(reader.element.locator('summary').getByText(reader.guide.ui.together)).toBeVisible();
  await reader.answer('vraag-3', 'ja');
  await reader.answer('vraag-4', 'ja');
  await reader.expectOutcome('melden-en-hulp', { report: 'ja', help: 'ja' });
});

for (const [when, way] of Object.entries({
  'doubts whether she suspects anything': doubtWithSign,
  'was told something': told,
})) {
  test(`a teacher who ${when} comes to a report all the same`, async ({ page }) => {
    const reader = await openWizard(page, 'petruschool');
    await reader.startSteps('leerkrachten');
    await reader.openStep('stap-4');
    await walk(reader, way);
    await reader.expectNorm('meldnorm-1');
  });
}

test('who looks again is asked what happened since the last weighing, and help whose term runs goes on', async ({
  page,
}) => {
  const reader = await openWizard(page, 'twente');
  const { signs, ui } = reader.guide;
  await reader.press(ui['again-start']);
  expect(reader.words('acuut').text).toBe(signs.acuut.again.text);
  await expect(reader.heading(signs.acuut.again.text)).toBeVisible();
  await walk(reader, termRuns);
  await reader.change('vraag-5');
  await reader.answer('vraag-5', 'ja');
  await reader.expectOutcome(helpWorked.outcome, helpWorked);
  await reader.expectActions(helpWorked.actions);
});

for (const way of [helpInHaste, reportInHaste]) {
  test(`in the fast mode the weighing leads to ${way.outcome}, with the specialist of the police`, async ({ page }) => {
    const reader = await openWizard(page, 'haaglanden');
    const { fast, ui } = reader.guide;
    await reader.press(fast.short);
    await reader.press(ui['fast-start']);
    await reader.chooseBeroepsgroep('paramedici');
    await walk(reader, way);
    await expect(reader.element.getByText(ui['fast-banner'])).toBeVisible();
    await expect((await reader.openAction('bel-eer-specialist')).getByRole('link').first()).toHaveAttribute(
      'href',
      /^tel:/,
    );
  });
}

/** Before anything else the reader sees the situations for which the five steps are not the way. */
async function expectExitsFirst(reader: Reader): Promise<void> {
  const { exits, fast, ui } = reader.guide;
  const names = exitIds.filter((id) => id !== 'kinderen-onderling').map((id) => exits[id].short);
  const buttons = reader.element.getByRole('button');
  const first = [...names, fast.short, ui['exits-none'], ui['call-title']];
  await expect(buttons).toHaveText([...first, ui['again-start'], ui['wipe']]);
}

async function expectWholeOutcome(reader: Reader): Promise<void> {
  const { guide } = reader;
  await reader.expectNorm('meldnorm-2');
  await reader.openFold(guide.ui['reasons-title']);
  await expect(reader.element.getByText(guide.reasons['vraag-4-nee'].text)).toBeVisible();
  await reader.openFold(guide.ui['decides-title']);
  await expect(reader.element.getByText(guide.decides!.text)).toBeVisible();
  await expect((await reader.openAction('leg-vast')).getByText(guide.recordSystem!.text)).toBeVisible();
  await expect((await reader.openAction('meld')).getByRole('link', { name: '0800 2000' })).toBeVisible();
  await reader.expectContacts();
  await reader.expectEdition();
  expect(numbersOf(guide)).toHaveLength(3);
}
