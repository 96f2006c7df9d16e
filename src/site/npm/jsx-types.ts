import { mainModule, moduleFolder } from './entries.js';
import { distinct, type PackagedElement } from './manifest.js';

/**
 * Types for JSX as React 19 reads it: attributes and properties by their name, an event as `on` and its name. In a module
 * of its own, so that nobody needs React for the rest.
 */
export function jsxTypes(elements: readonly PackagedElement[]): string {
  const events = distinct(elements, ({ events }) => events).map(({ type }) => type?.text ?? 'Event');
  const names = [...elements.map(({ name }) => name), ...new Set(events)].sort();
  const tags = elements.map(
    ({ tagName, name }) => `      '${tagName}': DetailedHTMLProps<${name}Attributes, ${name}>;\n`,
  );
  return [
    "import type { DetailedHTMLProps, HTMLAttributes } from 'react';",
    `import type { ${names.join(', ')} } from './${moduleFolder}/${mainModule}.js';`,
    '',
    ...elements.map(attributesOf),
    `declare module 'react' {\n  namespace JSX {\n    interface IntrinsicElements {\n${tags.join('')}    }\n  }\n}`,
    '',
  ].join('\n');
}

function attributesOf({ tagName, name, members = [], events = [] }: PackagedElement): string {
  const fields = members
    .filter(({ kind }) => kind === 'field')
    .map((field) => line(field.name, `${name}['${field.name}']`, field.description));
  const handlers = events.map((event) =>
    line(`'on${event.name}'`, `((event: ${event.type?.text ?? 'Event'}) => void)`, event.description),
  );
  return [
    `/** What \`<${tagName}>\` takes in JSX. */`,
    `export interface ${name}Attributes extends HTMLAttributes<${name}> {`,
    ...fields,
    ...handlers,
    '}\n',
  ].join('\n');
}

function line(name: string, type: string, description = ''): string {
  return `  /** ${description} */\n  ${name}?: ${type} | undefined;`;
}
