import type { National } from '../../schema/national.js';

/** What of the national content the plugin says, and in which language. */
export type WordsOfPlugin = Pick<National, 'language' | 'wordpress' | 'embedding'>;

/** The words that PHP and the editor read from `site.json`, by id: those of the plugin, and what a snippet says too. */
export function pluginWords({ wordpress, embedding }: WordsOfPlugin): Readonly<Record<string, string>> {
  const { snippet, page } = embedding;
  return {
    ...wordpress,
    title: snippet.title.wizard,
    danger: snippet.danger,
    advice: snippet.advice,
    'group-open': page['group-open'],
  };
}

/** `meldcode.php` with what WordPress reads of it before it runs: the comment at its top. */
export function headerWords(php: string, { wordpress }: WordsOfPlugin): string {
  // Its end would end the comment, and what follows would be code.
  const inComment = (text: string) => text.replaceAll('*/', '* /');
  return php
    .replace('__MELDCODE_NAME__', () => inComment(wordpress.name))
    .replace('__MELDCODE_DESCRIPTION__', () => inComment(wordpress.description));
}

/** `block.json` with what an editor sees of the block before it is on a page. */
export function blockWords(json: string, { wordpress }: WordsOfPlugin): string {
  const block = {
    ...(JSON.parse(json) as object),
    title: wordpress.name,
    description: wordpress['block-description'],
    keywords: wordpress['block-keywords'].split(',').map((keyword) => keyword.trim()),
  };
  return `${JSON.stringify(block, null, 2)}\n`;
}
