import { join } from 'node:path';
import { guidesOf } from './build.js';
import { readContent } from './lib/content.js';
import { MendableError } from './lib/mendable-error.js';
import { packageFiles } from './lib/package/package-files.js';
import { printPackage } from './lib/package/package-report.js';
import { projectFolder } from './lib/project.js';
import { withBuildLock } from './lib/publish/build-lock.js';
import { clearLeftovers } from './lib/publish/leftovers.js';
import { publish } from './lib/publish/publish.js';
import { readFolder } from './lib/source-files.js';

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
  console.error(`${error.name}: ${error.message}`);
  process.exitCode = 1;
}
