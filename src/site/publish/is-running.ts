import { diskCode } from './disk-error.js';

/** Whether another process of this machine has a number. A build that asks has left nothing yet, so its own is nobody's. */
export function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, but of somebody else.
    return diskCode(error) === 'EPERM';
  }
}
