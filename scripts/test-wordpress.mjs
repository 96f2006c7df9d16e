// Tries the site and the plugin in a real WordPress. Outside `npm test`, because it downloads about 900 MB the first time.
// The last line is always "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureEngines } from '../test/setup/browsers.mjs';
import { startSite } from '../test/setup/site.mjs';
import { startWordPress } from '../test/wordpress/server/server.mjs';

const root = join(import.meta.dirname, '..');
process.chdir(root);

/** The newest that can be had as a package, and the oldest that the plugin promises to work with. */
const worlds = [
  { version: '6.5', php: '8.3' },
  { version: '6.2', php: '7.4' },
];

const report = 'reports/wordpress.json';

function node(args, env = {}) {
  return spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
}

/** What Playwright counted; a run that fails without a failed test counts as one. */
function counts(well) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky, skipped } = JSON.parse(readFileSync(report, 'utf8')).stats;
  const failed = unexpected + flaky + skipped;
  return { passed: expected, failed: well ? failed : Math.max(failed, 1) };
}

async function tryIn({ version, php }, site) {
  console.log(`\n== WordPress ${version} with PHP ${php}`);
  const wordpress = await startWordPress({ version, php, sitePort: site.port });
  try {
    rmSync(report, { force: true });
    const playwright = 'node_modules/@playwright/test/cli.js';
    const well = node([playwright, 'test', '--config', 'playwright.wordpress.config.ts', ...process.argv.slice(2)], {
      MELDCODE_TEST_DIST: site.dist,
      MELDCODE_TEST_SITE: site.address,
      WORDPRESS_ADDRESS: wordpress.address,
      WORDPRESS_LOG: wordpress.log,
    });
    return counts(well);
  } finally {
    await wordpress.stop();
  }
}

const total = { passed: 0, failed: 0 };
let site;
try {
  ensureEngines();
  site = await startSite();
  for (const world of worlds) {
    const { passed, failed } = await tryIn(world, site);
    total.passed += passed;
    total.failed += failed;
  }
} catch (error) {
  console.error(error.message);
  total.failed += 1;
} finally {
  await site?.stop();
}
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
