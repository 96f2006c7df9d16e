import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { projectFolder } from '../project.js';

/** An object in src/schema with its keys, and the comment above each of them that has one. */
interface DocumentedObject {
  readonly keys: readonly string[];
  readonly docs: ReadonlyMap<string, string>;
}

/** The comments in src/schema: above the schemas by name, and above the fields. */
export interface SchemaDocs {
  readonly schemas: ReadonlyMap<string, string>;
  /** The comment above a field of an object with these keys; undefined where it has none. */
  of(keys: readonly string[], field: string): string | undefined;
}

/**
 * Reads the comments of src/schema, so that an editor sees in her file what a developer sees in the code, and it is written
 * once. A schema is made of parts (`...header`, `.extend({})`, `.omit({})`), so a field takes the comment from the object
 * literal that is most like the schema: of those that are a part of it, or that it is a part of, the closest in size.
 */
export function readSchemaDocs(folder = join(projectFolder, 'src/schema')): SchemaDocs {
  const schemas = new Map<string, string>();
  const objects: DocumentedObject[] = [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  for (const file of files.sort()) {
    const source = ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.ES2022, true);
    visit(source, (node) => {
      if (ts.isVariableStatement(node)) addSchema(node, schemas);
      if (ts.isObjectLiteralExpression(node)) objects.push(documentedObject(node));
    });
  }
  return { schemas, of: (keys, field) => closest(objects, keys, field)?.docs.get(field) };
}

function closest(objects: readonly DocumentedObject[], keys: readonly string[], field: string) {
  const distance = (object: DocumentedObject) => Math.abs(object.keys.length - keys.length);
  return objects
    .filter(({ docs, keys: part }) => docs.has(field) && (isPart(part, keys) || isPart(keys, part)))
    .sort((one, other) => distance(one) - distance(other))[0];
}

function isPart(part: readonly string[], whole: readonly string[]): boolean {
  return part.every((key) => whole.includes(key));
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

function addSchema(node: ts.VariableStatement, schemas: Map<string, string>): void {
  const doc = docOf(node);
  for (const { name } of node.declarationList.declarations) {
    if (doc && ts.isIdentifier(name)) schemas.set(name.text, doc);
  }
}

function documentedObject(node: ts.ObjectLiteralExpression): DocumentedObject {
  const fields = node.properties.flatMap((field) => {
    const { name } = field;
    return name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? [{ key: name.text, doc: docOf(field) }] : [];
  });
  const docs = fields.flatMap(({ key, doc }): [string, string][] => (doc ? [[key, doc]] : []));
  return { keys: fields.map(({ key }) => key), docs: new Map(docs) };
}

function docOf(node: ts.Node): string | undefined {
  const comment = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc)?.comment;
  return ts.getTextOfJSDocComment(comment)?.replace(/\s+/g, ' ');
}
