// Programs that a test starts on this computer, and stops by their id.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

/** A port that is free now. */
export function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

/**
 * Starts a program, and waits until it says that it is ready.
 *
 * @returns A function that stops it, by its id.
 */
export async function start(program, args, { ready, env = {} }) {
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((done) => child.once('exit', done));
  let said = '';
  await new Promise((done, fail) => {
    const listen = (chunk) => {
      said += chunk;
      if (ready.test(said)) done();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    ended.then((code) => fail(new Error(`${args.join(' ')} ended with ${code}:\n${said}`)));
  });
  return async () => {
    child.kill();
    await ended;
  };
}
