import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Embedding } from '../../schema/embedding.js';
import { checkedJson } from '../content/json/checked-json.js';
import { projectFolder } from '../project.js';

/** The words of the page with snippets. */
export function readEmbedding(): Embedding {
  const file = 'templates/insluiten.json';
  return checkedJson(readFileSync(join(projectFolder, file), 'utf8'), Embedding, file);
}
