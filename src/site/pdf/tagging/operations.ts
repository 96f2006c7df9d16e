/** One instruction of a page: what it does, on what, and as it stands there. */
export interface Operation {
  readonly operator: string;
  readonly operands: readonly string[];
  readonly source: string;
}

/** White space, a text between parentheses or in hexadecimal, brackets, a name, a number or an operator. */
const token =
  /[\s\0]+|%[^\r\n]*|\((?:\\[\s\S]|[^\\()])*\)|<<|>>|<[\dA-Fa-f\s]*>|[[\]]|\/[^\s/<>[\]()]*|[^\s/<>[\]()]+/y;
const operatorName = /^[A-Za-z'"][\w'"*]*$/;
const values = new Set(['true', 'false', 'null']);

/** Letters from their beginning to their end, which are most of a page: read as one. */
const letters = /[\s\S]*?\sET(?=\s|$)/y;

/** Reads the content of a page; letters as one instruction, `BT`, with all between it and `ET`. */
export function operationsIn(content: string): readonly Operation[] {
  const operations: Operation[] = [];
  let [operands, start, depth]: [string[], number, number] = [[], 0, 0];
  token.lastIndex = 0;
  for (let found = token.exec(content); found; found = token.exec(content)) {
    const [text] = found;
    if (/^[\s\0%]/.test(text)) continue;
    if (text === '<<' || text === '[') depth += 1;
    if (text === '>>' || text === ']') depth -= 1;
    if (text === 'BT') {
      letters.lastIndex = token.lastIndex;
      token.lastIndex += letters.exec(content)?.[0].length ?? 0;
    }
    if (depth === 0 && operatorName.test(text) && !values.has(text)) {
      operations.push({ operator: text, operands, source: content.slice(start, token.lastIndex).trim() });
      [operands, start] = [[], token.lastIndex];
    } else operands.push(text);
  }
  if (content.slice(start).trim() !== '') throw new Error(`operationsIn: ${content.slice(start, start + 40)}`);
  return operations;
}

/** A number that an instruction has; 0 where there is none. */
export const numberOf = ({ operands }: Operation, at: number): number => Number(operands[at] ?? 0);

/** What draws a line or fills a box; without one of these a path is no more than a place to cut. */
export const paints: ReadonlySet<string> = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh', 'Do']);

/** What builds a path. */
export const draws: ReadonlySet<string> = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're']);
