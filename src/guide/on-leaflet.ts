import type { StepId } from '../engine/ids.js';

/**
 * Whether the leaflet has a subject that a step names: what helps to ask advice in step 2, and what happens after a report in step 5.
 * There a region has more to say, such as what its form asks; the id tells which is which.
 */
export function isOnLeaflet(step: StepId, topic: string): boolean {
  return step === 'stap-2' || (step === 'stap-5' && topic.startsWith('na-een-melding'));
}
