import fs from 'node:fs';
import os from 'node:os';

/** Nice value of the threads that hash: a tenth of an answering thread's share, when both want a core. */
const hashingNice = 10;
const tasks = '/proc/self/task';

/**
 * Gives libuv's threads, in which PINs are hashed for 20 ms at a time, a lower priority than the
 * thread that answers: on two cores a hash would else stand before somebody's read. Files and
 * names are looked up in these threads too; they wait a little only while every core is taken.
 * Linux names threads; elsewhere, and where /proc is hidden, nothing happens.
 */
export function letHashingYield(): void {
  if (process.platform !== 'linux') return;
  try {
    for (const task of fs.readdirSync(tasks)) {
      const name = fs.readFileSync(`${tasks}/${task}/comm`, 'utf8').trim();
      if (name === 'libuv-worker') os.setPriority(Number(task), hashingNice);
    }
  } catch {
    // A thread that has just ended, or a sandbox without /proc: hashing then competes as before.
  }
}
