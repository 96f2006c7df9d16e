import { fill } from '../../src/shared/fill.js';
import { expect, test } from './support/fixtures.js';
import { openCheck, openWizard } from './support/reader.js';
import { doubtWithSign, inDanger, walk } from './support/walks.js';

// The four readers with which the first version had to prove itself.

test('a teacher in Den Haag whom a child told something phones at once and confronts nobody', async ({ page }) => {
  const reader = await openWizard(page, 'petruschool');
  const { guide } = reader;
  await reader.startSteps('leerkrachten');
  await reader.openStep('stap-4');
  await reader.answerAll([
    ['vraag-1', 'ja'],
    ['acuut', 'nee'],
    ['disclosure', 'ja'],
  ]);
  // What to do now stands there at once, with the number to press.
  const call = reader.element.locator('[part="outcome"] > .buttons').getByRole('link', { name: '112' });
  await expect(call).toBeInViewport();
  await expect(call).toHaveAttribute('href', 'tel:112');
  await reader.expectOutcome('melden', { report: 'ja', help: 'onbeslist' });
  await reader.expectNorm('meldnorm-1');
  await reader.expectActions([
    'bel-112',
    'bel-veilig-thuis-nu',
    'spreek-af-wie-vertelt',
    'maak-afspraken',
    'meld-schriftelijk',
    'leg-vast',
  ]);
  await expect((await reader.openAction('bel-112')).getByRole('link', { name: '112' })).toHaveAttribute(
    'href',
    'tel:112',
  );
  await expect((await reader.openAction('bel-veilig-thuis-nu')).getByRole('link', { name: '0800 2000' })).toBeVisible();
  await expect(reader.strip.getByRole('link', { name: '070 3469717' })).toBeInViewport();
  await expect(reader.action('spreek-af-wie-vertelt')).toContainText(guide.actions['spreek-af-wie-vertelt'].text);
  // A report, yet nobody asks her to talk with the parents first.
  await expect(reader.element.getByText(guide.actions['vertel-het-vooraf'].title)).toHaveCount(0);
  await reader.openFold(guide.ui['reasons-title']);
  await expect(reader.element.getByText(guide.reasons['disclosure-ja'].text)).toBeVisible();
  await reader.openFold(fill(guide.ui['extra-actions-title'], { naam: guide.name }));
  for (const { text } of guide.extraActions) await expect(reader.element.getByText(text)).toBeVisible();
});

test('a GP in Drenthe calls 112 and then Veilig Thuis, advice and report in one; without danger the advice comes first', async ({
  page,
}) => {
  const reader = await openWizard(page, 'drenthe');
  await reader.startSteps('artsen');
  await reader.openStep('stap-4');
  await reader.answerAll([
    ['vraag-1', 'ja'],
    ['acuut', 'twijfel'],
  ]);
  await reader.expectOutcome('melden', { report: 'ja', help: 'onbeslist' });
  await reader.expectActions([
    'bel-112',
    'bel-veilig-thuis-nu-als-arts',
    'spreek-af-wie-vertelt',
    'maak-afspraken',
    'meld-schriftelijk',
    'leg-vast',
  ]);
  await reader.change('acuut');
  await reader.answerAll([
    ['acuut', 'nee'],
    ['disclosure', 'nee'],
    ['structureel', 'ja'],
  ]);
  await reader.expectActions([
    'vraag-advies-vooraf',
    'kijk-of-praten-veilig-is',
    'vertel-het-vooraf',
    'meld',
    'maak-afspraken',
    'leg-vast',
  ]);
});

test('a GP who opens the check alone is asked for her group, and gets the same advice', async ({ page }) => {
  const reader = await openCheck(page, 'drenthe');
  await reader.answerAll([
    ['vraag-1', 'ja'],
    ['acuut', 'nee'],
    ['disclosure', 'nee'],
    ['structureel', 'ja'],
  ]);
  const { actions } = reader.guide;
  const advice = reader.element.getByText(actions['vraag-advies-vooraf'].title);
  await expect(advice).toHaveCount(0);
  await reader.chooseInList('artsen');
  await expect(advice).toBeVisible();
  await reader.expectOutcome('melden', { report: 'ja', help: 'onbeslist' });
});

test('a childcare worker who suspects a colleague finds the houder and the vertrouwensinspecteur before any step', async ({
  page,
}) => {
  const reader = await openWizard(page, 'flevoland');
  const { guide } = reader;
  await reader.atEachScreen(() => reader.expectNumbers());
  await reader.openExit('beroepskracht');
  await expect(reader.heading(guide.exits.beroepskracht.title)).toBeFocused();
  await reader.openFold(
    guide.exits.beroepskracht.sections.find(({ title }) => title.startsWith('Kinderopvang'))!.title,
  );
  const kinderopvang = reader.element.getByRole('list').filter({ hasText: 'houder' }).first();
  await expect(kinderopvang).toContainText('vertrouwensinspecteur');
  await expect(kinderopvang).toContainText('aangifte');
  for (const number of ['112', '0800 2000', '088 222 0500', '0900 111 3 111', '0900 8844']) {
    const link = reader.element.locator('.contacts').getByRole('link', { name: number, exact: true });
    await expect(link).toHaveAttribute('href', `tel:${number.replaceAll(' ', '')}`);
  }
  // No question was asked, and the five steps stay one press away.
  await expect(reader.element.getByRole('navigation')).toHaveCount(0);
  await reader.press(guide.ui['back-to-start']);
  await reader.expectStart();
});

test('a leerplichtambtenaar in Tubbergen whose help has run for three months looks again', async ({ page }) => {
  const reader = await openWizard(page, 'noaberkracht');
  const { guide } = reader;
  await reader.press(guide.ui['again-start']);
  await reader.expectAsked('acuut');
  // Everything is asked anew, except what was settled when the help began.
  await reader.answerAll([
    ['acuut', 'nee'],
    ['disclosure', 'nee'],
    ['structureel', 'nee'],
    ['vraag-4', 'ja'],
    ['vraag-5', 'nee'],
  ]);
  await reader.expectOutcome('opnieuw-melden', { report: 'ja', help: 'onbeslist' });
  await reader.expectNorm('meldnorm-3');
  await reader.openFold(guide.ui['reasons-title']);
  await expect(reader.element.getByText(guide.reasons['vraag-5-nee'].text)).toBeVisible();
  await reader.change('vraag-5');
  await reader.answer('vraag-5', 'ja');
  await reader.expectOutcome('hulp-afsluiten', { report: 'nee', help: 'nee' });
  await reader.expectActions(['spreek-volgen-af', 'leg-vast']);
});

test('a teacher in Den Haag reads about her leerling, and in danger waits for no directeur', async ({ page }) => {
  const reader = await openWizard(page, 'petruschool');
  await reader.startSteps('leerkrachten');
  await reader.openStep('stap-4');
  await walk(reader, inDanger);
  const { ui, decides, client } = reader.guide;
  await reader.unfold();
  const said = await reader.element.locator('[part="outcome"]').innerText();
  expect(said).toContain(client.one);
  expect(said).not.toMatch(/\{(je-client|clienten|client)/);
  const [waits, who] = [ui['decides-danger'], decides!.text].map((text) => said.indexOf(text)) as [number, number];
  expect(waits).toBeGreaterThan(-1);
  expect(who).toBeGreaterThan(waits);
});

test('a nurse in Flevoland has the number and the form of her region beside the report', async ({ page }) => {
  const reader = await openCheck(page, 'flevoland');
  await walk(reader, doubtWithSign);
  const report = await reader.openAction('meld');
  await expect(report.getByRole('link', { name: '0800 2000' })).toBeVisible();
  await expect(report.getByRole('link', { name: '088 222 0500' })).toBeVisible();
  await expect(report.locator('a[href^="https://"]')).toHaveCount(1);
});

test('a leerplichtambtenaar finds a new sign while help runs, and reports by phone', async ({ page }) => {
  const reader = await openWizard(page, 'noaberkracht');
  await reader.press(reader.guide.ui['again-start']);
  await reader.answerAll([
    ['acuut', 'nee'],
    ['disclosure', 'twijfel'],
    ['structureel', 'nee'],
  ]);
  await reader.expectOutcome('opnieuw-melden', { report: 'ja', help: 'onbeslist' });
  await reader.expectNorm('meldnorm-1');
  await reader.expectNorm('meldnorm-3');
  await expect((await reader.openAction('bel-veilig-thuis-nu')).getByRole('link', { name: '0800 2000' })).toBeVisible();
  await expect(reader.strip.getByRole('link', { name: '088-8567950' })).toBeInViewport();
});
