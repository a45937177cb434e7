import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../mobile-money-simulator/main.ts', import.meta.url));

/** Ends the simulator when the tests are killed. */
const guard = new URL('../../tools/launch/parent-guard.mjs', import.meta.url).href;

/** Money under one reference, as the simulator saw it move. */
export interface Moved {
  readonly provider: string;
  readonly direction: 'collect' | 'payout';
  readonly reference: string;
  readonly times: number;
  readonly amountXof: number;
}

/** The simulator as the process that it is, with its knobs. */
export interface SimulatorProcess {
  readonly url: string;
  /** Turns knobs; those that are not named stay. See the simulator's `faults.ts`. */
  turn(faults: Readonly<Record<string, string | number | boolean>>): Promise<void>;
  /** All knobs back to nothing wrong, and steps that follow quickly. */
  heal(): Promise<void>;
  sendWebhooksTo(provider: string, url: string | null): Promise<void>;
  /** Ends an operation in a state of its provider; a payout that was sent may come back so. */
  end(reference: string, state: string): Promise<void>;
  moved(direction: 'collect' | 'payout', reference: string): Promise<Moved | undefined>;
  /** Goes down and comes back by itself, as a provider does that is being deployed. */
  restart(): Promise<void>;
  /** kill -9, then a new process on the same port with the same journal. */
  killAndStart(): Promise<void>;
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** Starts one with a journal in a folder of its own, which goes at the end. */
export async function startSimulatorProcess(): Promise<SimulatorProcess> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ecom-money-'));
  const journal = path.join(folder, 'journal.jsonl');
  let running = await launch(journal, '0');
  const { url } = running;
  const control = async (method: string, place: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(`${url}/control${place}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`control ${method} ${place}: ${response.status}`);
    return response.json();
  };
  const kill = async () => {
    if (running.child.exitCode !== null || running.child.signalCode !== null) return;
    const gone = once(running.child, 'exit');
    running.child.kill('SIGKILL');
    await gone;
  };
  return {
    url,
    turn: async (faults) => void (await control('PUT', '/faults', faults)),
    heal: async () => {
      await control('DELETE', '/faults');
      await control('PUT', '/faults', { settleMs: 20 });
    },
    sendWebhooksTo: async (provider, to) =>
      void (await control('PUT', '/receivers', { [provider]: to })),
    end: async (reference, state) => void (await control('POST', '/end', { reference, state })),
    moved: async (direction, reference) => {
      const { moved } = (await control('GET', '/moved')) as { moved: readonly Moved[] };
      return moved.find((one) => one.direction === direction && one.reference === reference);
    },
    restart: async () => void (await control('POST', '/restart', { downMs: 20 })),
    kill,
    killAndStart: async () => {
      await kill();
      running = await launch(journal, new URL(url).port);
    },
    close: async () => {
      await kill();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function launch(
  journal: string,
  port: string,
): Promise<{ child: ChildProcess; url: string }> {
  const args = ['--disable-warning=ExperimentalWarning', '--import', guard, program];
  const child = spawn(process.execPath, [...args, '--port', port, '--journal', journal], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  if (child.stdout === null) throw new Error('the simulator has no output');
  for await (const line of readline.createInterface({ input: child.stdout })) {
    const { url } = JSON.parse(line) as { url: string };
    child.stdout.resume();
    return { child, url };
  }
  throw new Error('the simulator ended before it listened');
}
