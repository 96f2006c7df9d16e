import { meldnormIds, type AnswerValue, type Mode } from '../../../src/engine/index.js';
import type { Guide } from '../../../src/schema/guide.js';
import { modes } from '../flow/mode.js';
import { numberOf, titleOf } from '../flow/words.js';
import type { SiteInput } from '../site-input.js';
import { askView, type AskView } from './decision-view.js';
import { everyContact } from './exit-view.js';
import type { ContactView } from './contact-view.js';
import { askLeads, type AskLeads, type Lead } from './leads.js';
import { guideShell, type Shell } from './shell.js';
import { stepViews, type StepView } from './step-view.js';

/** `/<id>/kaart/`: the five steps and the afwegingskader on one sheet of paper. */
export interface KaartView {
  readonly page: Shell;
  readonly steps: readonly Pick<StepView, 'number' | 'name' | 'goal'>[];
  readonly first: readonly LeadsView[];
  readonly again: readonly LeadsView[];
  readonly norms: readonly { number: number; text: string }[];
  /** Who can be called; sites stand on the other pages. */
  readonly contacts: readonly ContactView[];
  readonly reporting: readonly string[];
}

interface LeadsView extends AskView {
  /** "na nee op vraag 1", where a question comes twice. */
  readonly after: { readonly number: string; readonly answers: readonly AnswerValue[] } | null;
  readonly leads: readonly LeadView[];
}

interface LeadView {
  readonly outcome: string | null;
  readonly next: { readonly number: string; readonly title: string } | null;
}

export function kaartView(guide: Guide, input: SiteInput, path: string): KaartView {
  return {
    page: guideShell(guide, input, { path }),
    steps: stepViews(guide),
    first: leadsViews(modes.eerste, guide),
    again: leadsViews(modes.opnieuw, guide),
    norms: meldnormIds.map((id, at) => ({ number: at + 1, text: guide.meldnormen[id].text })),
    contacts: everyContact(guide).filter(({ phone }) => phone !== null),
    reporting: guide.reporting.map(({ text }) => text),
  };
}

function leadsViews(mode: Mode, guide: Guide): readonly LeadsView[] {
  return askLeads(mode).map(({ ask, after, leads }: AskLeads) => ({
    ...askView(ask, guide),
    after: after && { number: numberOf(after.ask), answers: after.answers },
    leads: leads.map((lead) => leadView(lead, guide)),
  }));
}

function leadView({ outcome, next }: Lead, guide: Guide): LeadView {
  return {
    outcome: outcome && guide.outcomes[outcome].title,
    next: next && { number: numberOf(next), title: titleOf(next, guide) },
  };
}
