import 'axe-core/axe.min.js';
import type axe from 'axe-core';
import { expect } from '@open-wc/testing';
import type { Reader } from './reader.js';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Expects axe to find nothing on this screen, with all of it unfolded, or the parts that match. */
export async function expectAccessible(reader: Reader, parts = '*'): Promise<void> {
  await reader.unfold(parts);
  await expectNoViolations(reader, { runOnly: levels, rules: { 'target-size': { enabled: true } } });
}

/** Expects the colours to keep their contrast on a dark page. */
export async function expectReadableInTheDark(reader: Reader): Promise<void> {
  await reader.unfold();
  reader.element.style.colorScheme = 'dark';
  await expectNoViolations(reader, { runOnly: { type: 'rule', values: ['color-contrast'] } });
}

async function expectNoViolations({ element }: Reader, options: axe.RunOptions): Promise<void> {
  const results = await window.axe.run(element, { ...options, resultTypes: ['violations'] });
  expect(results.violations.map(report)).to.deep.equal([]);
  // A screen on which axe finds nothing to look at would pass as well.
  expect(results.passes).not.to.be.empty;
}

function report({ id, help, nodes }: axe.Result): string {
  const where = nodes.map(({ html, failureSummary }) => `\n  ${html}\n  ${failureSummary ?? ''}`);
  return `${id}: ${help}${where.join('')}`;
}
