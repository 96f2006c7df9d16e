// A Web Test Runner launcher for WebKitGTK: W3C WebDriver over fetch, without a driver package.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
// eslint-disable-next-line no-restricted-imports -- no test waits by it: it is the pause between two questions to a driver that starts.
import { setTimeout as sleep } from 'node:timers/promises';

/** Code points WebDriver gives to keys that write no character (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const keyCodes = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

const keyDown = (key) => ({ type: 'keyDown', value: keyCodes[key] ?? key });
const keyUp = (key) => ({ type: 'keyUp', value: keyCodes[key] ?? key });
const pointerMove = (x, y) => ({ type: 'pointerMove', x, y });

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Starts Xvfb on a free display and gives its name; Xvfb writes the number to file descriptor 3. */
async function startDisplay() {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const xvfb = spawn('/usr/bin/Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise((resolve, reject) => {
    xvfb.stdio[3].once('data', (data) => resolve(String(data).trim()));
    xvfb.once('error', reject);
    xvfb.once('exit', () => reject(new Error('Xvfb stopped before it had a display')));
  });
  return { xvfb, display: `:${number}` };
}

/** One WebDriver session, shared by all test files. */
class Session {
  async start({ driver, binary }) {
    const env = { ...process.env, NO_AT_BRIDGE: '1', LIBGL_ALWAYS_SOFTWARE: '1' };
    if (!env.DISPLAY) {
      const { xvfb, display } = await startDisplay();
      this.xvfb = xvfb;
      env.DISPLAY = display;
    }
    const port = await freePort();
    this.base = `http://127.0.0.1:${port}`;
    this.driver = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' });
    await this.ready();
    const options = { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } };
    const session = await this.call('POST', '/session', { capabilities: { alwaysMatch: options } });
    this.id = session.sessionId;
    return this;
  }

  /** The driver writes nothing and has no sign that it listens, other than that it answers. */
  async ready() {
    for (;;) {
      try {
        return await this.call('GET', '/status');
      } catch (error) {
        if (this.driver.exitCode !== null)
          throw new Error('WebKitWebDriver ended before it listened', { cause: error });
        await sleep(100);
      }
    }
  }

  async call(method, path, body) {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(this.base + path, { method, headers, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebKitWebDriver: ${value?.error}: ${value?.message}`);
    return value;
  }

  command(method, path, body) {
    return this.call(method, `/session/${this.id}${path}`, body);
  }

  act(type, actions) {
    return this.command('POST', '/actions', { actions: [{ type, id: type, actions }] });
  }

  async stop() {
    try {
      await this.command('DELETE', '');
    } catch {
      // The browser is gone already, which is what we want.
    }
    this.driver.kill();
    this.xvfb?.kill();
  }
}

/** The part of a Playwright page that `sendKeys`, `sendMouse` and `setViewport` call. */
const pageOf = (session) => ({
  keyboard: {
    press(combination) {
      const keys = combination.split('+');
      return session().act('key', [...keys.map(keyDown), ...keys.reverse().map(keyUp)]);
    },
    type: (text) =>
      session().act(
        'key',
        [...text].flatMap((character) => [keyDown(character), keyUp(character)]),
      ),
    down: (key) => session().act('key', [keyDown(key)]),
    up: (key) => session().act('key', [keyUp(key)]),
  },
  mouse: {
    move: (x, y) => session().act('pointer', [pointerMove(x, y)]),
    click: (x, y) =>
      session().act('pointer', [
        pointerMove(x, y),
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]),
  },
  // Of the window, not of the page: innerWidth stays 447 or more.
  setViewportSize: ({ width, height }) => session().command('POST', '/window/rect', { width, height }),
  emulateMedia() {
    throw new Error('WebKitGTK cannot emulate media: test it with Playwright');
  },
});

/** Launcher for the paths that `findWebKitGtk` gives. */
export function webKitGtkLauncher(paths) {
  let session;
  let starting;
  const urls = new Map();
  const page = pageOf(() => session);
  return {
    name: 'WebKitGTK',
    // This type makes the commands plugin call getPage().
    type: 'playwright',
    concurrency: 1,
    async initialize() {},
    async startSession(id, url) {
      starting ??= new Session().start(paths);
      session = await starting;
      urls.set(id, url);
      await session.command('POST', '/url', { url });
    },
    isActive: (id) => urls.has(id),
    getBrowserUrl: (id) => urls.get(id),
    getPage: () => page,
    async stopSession(id) {
      urls.delete(id);
      await session.command('POST', '/url', { url: 'about:blank' });
      return {};
    },
    async stop() {
      await session?.stop();
    },
  };
}
