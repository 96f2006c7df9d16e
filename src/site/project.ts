import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of this project, wherever the tool was started. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

/** The version in package.json. */
export function projectVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return version;
}
