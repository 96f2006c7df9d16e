import ts from 'typescript';

const inFull: ts.TypeFormatFlags =
  ts.TypeFormatFlags.InTypeAlias | ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseFullyQualifiedType;

/** The types that a module exports, written out so that they need no other module. Its values are left out. */
export function standAloneTypes(program: ts.Program, file: string): string {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`standAloneTypes: ${file} is no module of the program`);
  const types = checker.getExportsOfModule(module).filter(({ flags }) => flags & ts.SymbolFlags.TypeAlias);
  const lines = types.map((symbol) => {
    const type = checker.getDeclaredTypeOfSymbol(symbol);
    return `export type ${symbol.name} = ${checker.typeToString(type, undefined, inFull)};`;
  });
  return `${lines.join('\n')}\n`;
}
