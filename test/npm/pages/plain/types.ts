import { MeldcodeStapEvent, type Guide } from 'meldcode';
import { AfwegingskaderCheck } from 'meldcode/afwegingskader-check';
import 'meldcode/afwegingskader-check/define';
import { MeldcodeWizard } from 'meldcode/meldcode-wizard';
import 'meldcode/meldcode-wizard/define';

// Each line below an expectation is a mistake that TypeScript has to find.
export function mistakes(wizard: MeldcodeWizard, check: AfwegingskaderCheck, guide: Guide): void {
  // @ts-expect-error -- an id is a text
  wizard.regio = 3;
  // @ts-expect-error -- a guide is the content of a region, not its id
  wizard.guide = 'twente';
  // @ts-expect-error -- only the check has it
  wizard.overview = true;
  // @ts-expect-error -- who made the content says which icons there are
  guide.outcomes.melden.icon satisfies 'skull';
  // @ts-expect-error -- no such outcome
  void guide.outcomes.beloond;
  // @ts-expect-error -- a number, not its name
  new MeldcodeStapEvent('stap-1').detail.stap satisfies string;
  check.overview = true;
  check.focusHeading();
  check.addEventListener('meldcode-uitkomst', (event) => {
    // @ts-expect-error -- an outcome says nothing about itself
    void event.detail;
  });
}
