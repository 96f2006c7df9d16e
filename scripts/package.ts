import { join } from 'node:path';
import { guidesOf } from '../src/site/content/guides.js';
import { readContent } from '../src/site/content/content.js';
import { MendableError } from '../src/site/mendable-error.js';
import { packageFiles } from '../src/site/npm/package-files.js';
import { printPackage } from '../src/site/npm/package-report.js';
import { projectFolder } from '../src/site/project.js';
import { withBuildLock } from '../src/site/publish/build-lock.js';
import { clearLeftovers } from '../src/site/publish/leftovers.js';
import { publish } from '../src/site/publish/publish.js';
import { readFolder } from '../src/site/content/folder/source-files.js';

/** Makes the npm package of this project in its `package/`. */
async function makePackage(): Promise<string> {
  const folder = join(projectFolder, 'package');
  return withBuildLock(folder, async (lock) => {
    await clearLeftovers(folder);
    const guides = guidesOf(readContent(await readFolder(projectFolder)));
    const files = await packageFiles(guides);
    const report = printPackage(files, folder);
    await lock.stillHeld();
    await publish(files, folder);
    return report;
  });
}

try {
  console.log(await makePackage());
} catch (error) {
  if (!(error instanceof MendableError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
