import type { StepId } from '../engine/ids.js';
import { consultation } from './named-topics.js';

/**
 * Whether the leaflet has a subject that a step names: what helps to ask advice in step 2, and what happens after a report in step 5.
 * Of step 2 it has what is said of Veilig Thuis, and not with whom else one consults. In step 5 a region has more to say, such as
 * what its form asks; the id tells which is which.
 */
export function isOnLeaflet(step: StepId, topic: string): boolean {
  return (step === 'stap-2' && topic !== consultation) || (step === 'stap-5' && topic.startsWith('na-een-melding'));
}
