import { headerRules, mediaTypes } from './headers.js';

const start = '<!-- headers: written by `npm run generate` -->';
const end = '<!-- /headers -->';

/** A document with the headers of now between its two marks. */
export function withHeaderTable(document: string): string {
  const [before, rest] = document.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`withHeaderTable: there is no ${start} … ${end}`);
  return `${before}${start}\n\n${headerTable()}\n\n${typeTable()}\n\n${end}${after}`;
}

function headerTable(): string {
  const rows = headerRules.flatMap(({ name, values, secure }) =>
    values.map(({ paths, value }) => [`\`${name}\``, `${paths.name}${secure ? ', over HTTPS' : ''}`, `\`${value}\``]),
  );
  return table(['Header', 'For', 'Value'], rows);
}

function typeTable(): string {
  const rows = Object.entries(mediaTypes).map(([type, extensions]) => [
    extensions.map((extension) => `\`.${extension}\``).join(', '),
    `\`${type}\``,
  ]);
  return table(['Files', '`Content-Type`'], rows);
}

/** A table as Prettier writes it. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, at) => Math.max(...[head, ...rows].map((row) => (row[at] ?? title).length)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join('\n');
}
