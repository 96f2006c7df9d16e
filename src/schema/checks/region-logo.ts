import { say } from '../messages/sentences.js';
import { valueAt, type Problem } from './json-path.js';
import type { LayerBelow } from './layer-ids.js';

/** An organisation that shows the logo of its region has none of its own, and a region that has one. */
export function regionLogoProblems(layer: unknown, below: readonly LayerBelow[]): readonly Problem[] {
  const path = ['regionLogo'];
  if (valueAt(layer, path) !== true) return [];
  if (valueAt(layer, ['logo']) !== undefined) return [{ path, ...say('logo-twee') }];
  const region = below.find(({ owner }) => owner?.kind === 'region');
  if (!region?.owner || valueAt(region.json, ['logo']) !== undefined) return [];
  return [{ path, ...say('logo-zonder-regio', region.owner.id) }];
}
