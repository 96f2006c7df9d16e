import { expect, it } from 'vitest';
import { formView } from '../../../src/site/form/form-view.js';
import { guides, input } from '../pages.js';

const guide = guides.find(({ id }) => id === 'haaglanden')!;
const leaveIn = (leaveTo?: string) =>
  formView({ ...guide, ...(leaveTo !== undefined && { leaveTo }) }, input, {
    path: 'x/formulier/index.html',
    pdf: 'x.pdf',
  })?.leave;

it('has the way out on the page of a form where a region switched it on, and says where it leads', () => {
  expect(leaveIn()).toBeNull();
  const leave = leaveIn('https://www.weer.example/');
  expect(leave?.to).toBe('https://www.weer.example/');
  expect(leave?.note).toContain('weer.example');
});
