import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generatedFiles } from '../../../src/site/reference/generated-files.js';
import { projectFolder } from '../../../src/site/project.js';

describe('each generated file that is committed', () => {
  it.each(generatedFiles())('is what `npm run generate` writes: $path', ({ path, text }) => {
    const committed = readFileSync(join(projectFolder, path), 'utf8');
    expect(committed === text, `${path} is out of date: run \`npm run generate\` and look at the difference`).toBe(
      true,
    );
  });
});
