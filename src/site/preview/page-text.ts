const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&#x60;': '`',
  '&#x3D;': '=',
};

/**
 * All that a page of ours says: its text, and behind it where its links lead and what its pictures show. Between words stands one
 * space, as a reader sees it.
 */
export function textOf(html: string): string {
  const body = html.slice(html.indexOf('<body')).replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '');
  const given = [...body.matchAll(/\s(?:href|alt|aria-label)="([^"]*)"/g)].map(([, value = '']) => value);
  const text = body.replace(/<\/?(?:a|abbr|b|bdi|button|em|i|span|strong)\b[^>]*>/g, '').replace(/<[^>]*>/g, ' ');
  return `${text} ${given.join(' ')}`
    .replace(/&(?:amp|lt|gt|quot|#x27|#x60|#x3D);/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, ' ');
}

/** What a page is called: its title without that of the site behind it. */
export function titleOf(html: string): string {
  const [, title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  return title.split(' – ')[0] ?? title;
}
