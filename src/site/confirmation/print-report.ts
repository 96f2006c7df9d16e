import type { OpenFact, OpenFacts } from './open-facts.js';

/** How a report of what is to be confirmed is written. */
export const reportForms = ['markdown', 'csv', 'mail'] as const;
export type ReportForm = (typeof reportForms)[number];

/** What is to be confirmed, for whoever goes after it. */
export function printReport(open: readonly OpenFacts[], form: ReportForm, day: string): string {
  return { markdown, csv, mail }[form](open, day);
}

const stateOf = ({ confirmed }: OpenFact) => (confirmed === null ? 'nooit' : `het laatst op ${confirmed}`);

function markdown(open: readonly OpenFacts[], day: string): string {
  const parts = open.map(({ owner, file, facts }) =>
    [
      `## ${owner}`,
      '',
      `In \`${file}\`: ${facts.length}.`,
      '',
      '| Plaats | Wat er staat | Bevestigd |',
      '| --- | --- | --- |',
      ...facts.map((fact) => `| \`${fact.place}\` | ${cell(fact.what)} | ${stateOf(fact)} |`),
    ].join('\n'),
  );
  const none = 'Elk gegeven is het afgelopen jaar door de eigenaar bevestigd.';
  return [`# Nog te bevestigen op ${day}`, ...(parts.length > 0 ? parts : [none])].join('\n\n');
}

/** A bar would begin the next cell, and other signs of Markdown would be read as such. */
function cell(text: string): string {
  return text.replace(/[\\|`*_<>[\]]/g, '\\$&');
}

/** With semicolons, as a spreadsheet in the Netherlands reads it. */
function csv(open: readonly OpenFacts[]): string {
  const rows = open.flatMap(({ owner, file, facts }) =>
    facts.map(({ place, what, confirmed }) => [owner, file, place, what, confirmed ?? 'nooit']),
  );
  return [['eigenaar', 'bestand', 'plaats', 'wat', 'bevestigd'], ...rows]
    .map((row) => row.map(field).join(';'))
    .join('\r\n');
}

/** In quotes; what a spreadsheet would take for a formula begins with an apostrophe. */
function field(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

function mail(open: readonly OpenFacts[]): string {
  if (open.length === 0) return 'Er is niets te vragen: elk gegeven is het afgelopen jaar door de eigenaar bevestigd.';
  return open
    .map(({ owner, facts }) =>
      [
        `Aan: ${owner}`,
        'Onderwerp: Kloppen deze gegevens in de meldcode nog?',
        '',
        'Beste collega’s,',
        '',
        'Op de site met de meldcode staan gegevens van jullie. Professionals bellen en handelen ernaar.',
        'Willen jullie nakijken of dit klopt?',
        '',
        ...facts.map((fact) => `- ${fact.what} (bevestigd: ${stateOf(fact)}; plaats: ${fact.place})`),
        '',
        'Schrijf terug wat anders moet, en vanuit welke functie jullie de rest bevestigen. Een naam is niet nodig.',
      ].join('\n'),
    )
    .join(`\n\n${'-'.repeat(60)}\n\n`);
}
