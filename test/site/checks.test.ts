import { describe, expect, it } from 'vitest';
import { checkEnds, checkIds, checkQuestions } from '../../src/engine/index.js';
import { guides, page, parse, textOf } from './pages.js';

describe.each(checkIds)('the page of the %s', (id) => {
  const [guide] = guides;
  const flow = parse(page(`${guide!.id}/${id}/index.html`)).querySelector('.check-op-scherm')!;

  it('is a flow without a script, with every question and end as answers that open', () => {
    const { questions, ends } = guide!.checks![id]!;
    const text = textOf(flow);
    for (const question of checkQuestions[id]) expect(text).toContain(questions[question]!.title);
    for (const end of checkEnds[id]) expect(text).toContain(ends[end]!.title);
    expect(flow.querySelectorAll('details > summary').length).toBeGreaterThan(checkEnds[id].length);
  });

  it('groups the answers to one question, each in its own place', () => {
    const names = flow.querySelectorAll('details').map((one) => one.getAttributeValue('name'));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(names.filter((other) => other === name)).toHaveLength(3);
  });

  it('stands on the screen alone: the sheet below it is what is printed', () => {
    expect(flow.getAttributeValue('class')).toMatch(/\bscherm\b/);
  });
});
