import { bundlePageScripts, bundleScripts, type Scripts } from './bundle.js';
import { bundleStyles } from './styles.js';

/** All that is bundled for a site. */
export interface Bundles {
  readonly scripts: Scripts;
  /** The scripts and style sheets of our own pages, by the names of their files. */
  readonly pageScripts: readonly NamedText[];
  readonly styles: readonly NamedText[];
}

type NamedText = readonly [name: string, text: string];

/** Bundles the scripts of the widget, and the scripts and style sheets of our own pages. */
export async function bundleAll(): Promise<Bundles> {
  const pageScripts = [...(await bundlePageScripts())].map(([name, code]) => [name, `${code}\n`] as const);
  const styles = (await bundleStyles()).map(({ name, content }) => [name, Buffer.from(content).toString()] as const);
  return { scripts: await bundleScripts(), pageScripts, styles };
}
