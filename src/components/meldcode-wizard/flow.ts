import type { StepId } from '../../engine/index.js';
import type { Screen } from './screen.js';
import type { WizardView } from './wizard-view.js';

/** The screen after the exits: the step, or first the choice of a beroepsgroep where there is one to choose. */
export function afterStart({ guide, beroepsgroep }: WizardView, step: StepId): Screen {
  if (beroepsgroep || guide.beroepsgroepen.length === 0) return { name: 'step', step };
  return { name: 'beroepsgroep', then: step };
}

/** Whether a screen holds the weighing. */
export function weighs(screen: Screen): boolean {
  return screen.name === 'again' || (screen.name === 'step' && isWeighing(screen.step));
}

const isWeighing = (step: StepId): boolean => step === 'stap-4' || step === 'stap-5';

/** The step that shows where the weighing is: step 5 once there is an outcome, step 4 while there is something to weigh. */
export function stepOfWeighing(screen: Screen, hasOutcome: boolean): Screen {
  return screen.name === 'step' && isWeighing(screen.step)
    ? { name: 'step', step: hasOutcome ? 'stap-5' : 'stap-4' }
    : screen;
}
