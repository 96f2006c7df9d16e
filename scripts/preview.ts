import { preview } from '../src/site/preview/preview.js';

/** The command `preview`: shows a region or organisation until it is stopped. */
export async function previewFolder(id: string | undefined, folder: string, port: number): Promise<0> {
  const { page } = await preview(folder, id, port);
  console.log(`${page}\nSla een bestand op en de bladzijde laat het zien. Ctrl+C stopt.`);
  return 0;
}
