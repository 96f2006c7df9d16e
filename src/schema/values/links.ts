import type { z } from 'zod';
import { addIssue } from '../messages/issues.js';
import { addressTrouble } from './address.js';

/** What looks like a link, as far as it goes: words in brackets, and behind them what should be an address between parentheses. */
const attempt = /(\[[^[\]]*)?\](?:\(|\s+\((?=\s*(?:https?:|www\.)))([^()]*)(\)?)/gi;

/** What is wrong with the links in a running text: a reader would see their brackets, or come out somewhere else. */
export function checkLinks(text: string, context: z.RefinementCtx): void {
  if (!text.includes(']')) return;
  for (const [whole, open, address = '', close] of text.matchAll(attempt)) {
    const isWhole = open !== undefined && close === ')' && whole.startsWith(`${open}](`);
    if (!isWhole) addIssue(context, [], 'webadres-link', whole);
    else if (!/[\p{Letter}\p{Number}]/u.test(open)) addIssue(context, [], 'webadres-zonder-woorden', whole);
    else checkAddress(address, context);
  }
}

function checkAddress(address: string, context: z.RefinementCtx): void {
  const trouble = /\s/.test(address) ? 'webadres-spatie' : addressTrouble(address);
  if (trouble !== undefined) addIssue(context, [], trouble, address);
}

/** A name, title or label is one thing to press or to hear: no link fits in it. */
export function checkNoLinks(text: string, context: z.RefinementCtx): void {
  if (!text.includes(']')) return;
  const [found] = text.match(attempt) ?? [];
  if (found !== undefined) addIssue(context, [], 'webadres-plaats', found);
}
