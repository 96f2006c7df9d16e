import type { Page } from '@playwright/test';
import { openCheck, openWizard, type Reader } from './reader.js';
import { pageTypes } from './site.js';
import { helpPossible, helpRefused, inDanger } from './walks.js';

type Way = (page: Page) => Promise<Reader>;

/** Every kind of screen of an element that its page does not show by itself, and the way there. */
export const screens: Readonly<Record<string, Way>> = {
  'an exit': async (page) => {
    const reader = await openWizard(page, 'haaglanden');
    await reader.openExit('beroepskracht');
    return reader;
  },
  'the choice of a beroepsgroep': async (page) => {
    const reader = await openWizard(page, 'drenthe');
    await reader.press(reader.guide.ui['exits-none']);
    return reader;
  },
  'a step': async (page) => {
    const reader = await openWizard(page, 'petruschool');
    await reader.startSteps('leerkrachten');
    return reader;
  },
  'a question in step 4': async (page) => {
    const reader = await openWizard(page, 'haaglanden');
    await reader.startSteps('kinderopvang');
    await reader.openStep('stap-4');
    await reader.answer('vraag-1', 'ja');
    return reader;
  },
  'an outcome in step 5': async (page) => {
    const reader = await openWizard(page, 'petruschool');
    await reader.startSteps('leerkrachten');
    await reader.openStep('stap-4');
    await reader.answerAll(helpRefused.path);
    return reader;
  },
  'a question of the check': async (page) => {
    const reader = await openCheck(page, 'flevoland');
    await reader.answerAll(helpPossible.path.slice(0, 4));
    return reader;
  },
  'an outcome of the check': async (page) => {
    const reader = await openCheck(page, 'twente');
    await reader.answerAll(inDanger.path);
    return reader;
  },
};

/** Every page type and every kind of screen, as a place to go to. */
export const places: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  ...Object.fromEntries(Object.entries(pageTypes).map(([name, path]) => [name, (page: Page) => page.goto(path)])),
  'the start page with municipalities found': async (page) => {
    await page.goto('/');
    await page.getByRole('searchbox').fill('b');
  },
  ...screens,
};
