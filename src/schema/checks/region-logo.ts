import { say } from '../messages/sentences.js';
import { valueAt, type Problem } from './json-path.js';

/** An organisation that shows the logo of its region has none of its own, and a region that has one. */
export function regionLogoProblems(layer: unknown, [, region]: readonly unknown[]): readonly Problem[] {
  const path = ['regionLogo'];
  if (valueAt(layer, path) !== true) return [];
  if (valueAt(layer, ['logo']) !== undefined) return [{ path, ...say('logo-twee') }];
  if (region === undefined || valueAt(region, ['logo']) !== undefined) return [];
  return [{ path, ...say('logo-zonder-regio', String(valueAt(layer, ['regio']))) }];
}
