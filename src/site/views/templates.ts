import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';
import { linked } from './linked.js';
import { and, or, word } from './word.js';

const folder = fileURLToPath(new URL('../../../templates/', import.meta.url));

const helpers = { word, or, and, linked };
const knownHelpers = Object.fromEntries(Object.keys(helpers).map((name) => [name, true]));

/** Escaped always, nothing but fields, `each`, `if` and these helpers, and a field that is missing stops the build. */
const options: CompileOptions = { strict: true, knownHelpersOnly: true, knownHelpers, preventIndent: true };

/** Turns the view of a page into HTML, by the name of its template in templates/pages/. */
export type Render = (page: string, view: object) => string;

let loaded: Render | undefined;

/** The templates layout.hbs, partials/ and pages/, compiled once. */
export function loadTemplates(): Render {
  loaded ??= compileTemplates();
  return loaded;
}

function compileTemplates(): Render {
  const handlebars = Handlebars.create();
  handlebars.registerHelper(helpers);
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
