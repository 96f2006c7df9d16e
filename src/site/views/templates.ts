import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';

const folder = fileURLToPath(new URL('../../../templates/', import.meta.url));

/** Escaped always, nothing but fields, `each` and `if`, and a field that is missing stops the build. */
const options: CompileOptions = { strict: true, knownHelpersOnly: true, preventIndent: true };

/** Turns the view of a page into HTML, by the name of its template in templates/pages/. */
export type Render = (page: string, view: object) => string;

/** Compiles templates/layout.hbs, partials/ and pages/. */
export function loadTemplates(): Render {
  const handlebars = Handlebars.create();
  const compile = (file: string) => handlebars.compile<object>(readFileSync(join(folder, file), 'utf8'), options);
  handlebars.registerPartial('layout', compile('layout.hbs'));
  for (const name of namesIn('partials')) handlebars.registerPartial(name, compile(`partials/${name}.hbs`));
  const pages = new Map(namesIn('pages').map((name) => [name, compile(`pages/${name}.hbs`)]));
  return (page, view) => {
    const template = pages.get(page);
    if (!template) throw new Error(`render: there is no template ${page} (known: ${[...pages.keys()].join(', ')})`);
    return template(view);
  };
}

/** Names as they are called: `strip`, or `map/naam` for a template in a folder. */
function namesIn(part: string): readonly string[] {
  const files = readdirSync(join(folder, part), { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.hbs')).map((file) => file.replace(/\.hbs$/, '').replaceAll('\\', '/'));
}
