import { posix } from 'node:path';
import { join } from 'node:path';
import ts from 'typescript';
import { projectFolder } from '../project.js';
import { entries, moduleFolder } from './entries.js';
import { standAloneTypes } from './stand-alone-types.js';

/** Imports of another file of ours in a declaration file. */
const relativeImport = /(?:from |import\(|import )["'](\.[^"']+)\.js["']/g;

/** Of zod itself, or as src/schema/zod.ts sets it up. */
const importsZod = /from ["'](?:zod|[./]+\/zod\.js)["']/;

/**
 * The types of the package: a declaration file for each entry, and for each module that one of them leads to. The types of
 * src/schema are inferred from zod, which stays out of the package: they are written out in full.
 */
export function packageTypes(): ReadonlyMap<string, string> {
  const source = join(projectFolder, 'src');
  const program = programOf(Object.values(entries).map((path) => join(source, `${path}.ts`)));
  const emitted = declarationsOf(program, source);
  const reached = reachedFrom(Object.values(entries), (path) => {
    const text = emitted.get(path);
    if (text === undefined) throw new Error(`packageTypes: ${path} is imported and has no declarations`);
    if (!importsZod.test(text)) return text;
    return standAloneTypes(program, join(source, `${path}.ts`));
  });
  return new Map([...reached].map(([path, text]) => [`${moduleFolder}/${path}.d.ts`, text]));
}

function programOf(files: readonly string[]): ts.Program {
  const config = ts.getParsedCommandLineOfConfigFile(join(projectFolder, 'tsconfig.json'), undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
  });
  const emit = { noEmit: false, declaration: true, emitDeclarationOnly: true, types: [] };
  return ts.createProgram(files, { ...config?.options, ...emit });
}

/** From the path of a module below src/ to its declarations. */
function declarationsOf(program: ts.Program, source: string): ReadonlyMap<string, string> {
  const declarations = new Map<string, string>();
  const { diagnostics, emitSkipped } = program.emit(undefined, (file, text, _mark, _onError, [from] = []) => {
    const path = posix.relative(source.replaceAll('\\', '/'), from?.fileName ?? file);
    declarations.set(path.replace(/\.ts$/, ''), text);
  });
  if (!emitSkipped) return declarations;
  throw new Error(`packageTypes: ${ts.formatDiagnostics(diagnostics, ts.createCompilerHost({}))}`);
}

/** The texts of some modules, and of all that they import. */
function reachedFrom(paths: readonly string[], textOf: (path: string) => string): ReadonlyMap<string, string> {
  const reached = new Map<string, string>();
  const waiting = [...paths];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (reached.has(path)) continue;
    const text = textOf(path);
    const folder = posix.dirname(path);
    reached.set(path, text);
    waiting.push(...[...text.matchAll(relativeImport)].map(([, to = '']) => posix.join(folder, to)));
  }
  return reached;
}
