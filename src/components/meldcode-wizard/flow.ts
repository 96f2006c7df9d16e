import type { StepId } from '../../engine/index.js';
import type { Screen } from './screen.js';
import type { WizardView } from './wizard-view.js';

/** The screen after the exits: the step, or first the choice of a beroepsgroep where there is one to choose. */
export function afterStart({ guide, beroepsgroep }: WizardView, step: StepId): Screen {
  if (beroepsgroep || guide.beroepsgroepen.length === 0) return { name: 'step', step };
  return { name: 'beroepsgroep', then: step };
}

/** The step that shows where the weighing is: step 5 once there is an outcome, step 4 while there is something to weigh. */
export function stepOfWeighing(screen: Screen, hasOutcome: boolean): Screen {
  const weighs = screen.name === 'step' && (screen.step === 'stap-4' || screen.step === 'stap-5');
  return weighs ? { name: 'step', step: hasOutcome ? 'stap-5' : 'stap-4' } : screen;
}
