import { createInterface } from 'node:readline/promises';
import { resolve } from 'node:path';
import { confirm } from '../src/site/confirmation/confirm.js';
import { functionTrouble } from '../src/site/confirmation/function-trouble.js';
import { WrongWords } from '../src/site/mendable-error.js';

/** The command `confirm`: writes that the owner of a fact confirmed it today. */
export async function confirmFile([file, place = '']: readonly string[], by: string | undefined): Promise<0> {
  if (file === undefined) throw new WrongWords('bevestigen-zonder-bestand');
  const who = by ?? (await asked());
  const trouble = functionTrouble(who);
  if (trouble !== undefined) throw new WrongWords('optie-inhoud', '--by', trouble);
  const day = new Date().toISOString().slice(0, 10);
  const places = await confirm({ file: resolve(file), place, by: who, day });
  console.log(
    [
      `Bevestigd op ${day} door: ${who}`,
      ...places.map((one) => `  ${one}`),
      'Klopt ook de rest van het bestand? Zet dan bij "edition" de dag van vandaag.',
    ].join('\n'),
  );
  return 0;
}

async function asked(): Promise<string> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) throw new WrongWords('optie-ontbreekt', ['--by']);
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return (await lines.question('Wie bevestigde het? Een functie, geen naam (zoals beleidsmedewerker)\n> ')).trim();
  } finally {
    lines.close();
  }
}
