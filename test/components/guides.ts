import type { Guide } from '../../src/schema/guide.js';

const guides = new Map<string, Promise<Guide>>();

/** The guide of a region or organisation as the build made it. */
export function guideOf(id: string): Promise<Guide> {
  const guide = guides.get(id) ?? readGuide(id);
  guides.set(id, guide);
  return guide;
}

async function readGuide(id: string): Promise<Guide> {
  const path = `/dist/widget/v1/${id}.json`;
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} is not there: run "npm run build" before the component tests.`);
  return (await response.json()) as Guide;
}
