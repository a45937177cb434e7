import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type ListeningChild, startListening } from './listening-child.ts';
import { LaunchProblem } from './problem.ts';

export interface SimulatorPlace {
  readonly stateDir: string;
  readonly port: number;
  readonly exactPort?: boolean;
  readonly signal?: AbortSignal;
}

/** What the simulator knows, and goes on with after whatever ended it. */
export const journalIn = (stateDir: string): string => path.join(stateDir, 'simulator.jsonl');

/** So long does a person look at the waiting screen: the simulator's own usual is too short to see. */
const firstSettleMs = 4_000;

const controlTimeoutMs = 5_000;
const retryMs = 50;

/** Starts the simulator of mobile money on its journal and waits until it listens. */
export async function startSimulatorProcess(place: SimulatorPlace): Promise<ListeningChild> {
  const journal = journalIn(place.stateDir);
  const isNew = !fs.existsSync(journal);
  const logFile = path.join(place.stateDir, 'simulator.log');
  const child = await startListening({
    ...place,
    file: 'adapters/mobile-money-simulator/main.ts',
    logFile,
    withPort: (port) => ({
      args: ['--port', String(port), '--journal', journal],
      env: process.env,
    }),
    urlIn: ({ event, url }) => (event === 'listening' && typeof url === 'string' ? url : null),
    explain: (lastWords) =>
      new LaunchProblem(
        `Le simulateur mobile money ne démarre pas. Ses derniers mots (${logFile}) :\n${lastWords}\n` +
          `Si son journal est abîmé, effacez-le : ${journal}`,
        'The simulator of mobile money does not start; its last words are above. If its journal ' +
          'is damaged, remove it.',
      ),
  });
  // Later starts keep what somebody has turned since.
  if (!isNew) return child;
  try {
    await control(child.url, 'faults', { settleMs: firstSettleMs });
    return child;
  } catch (error) {
    await child.stop({ force: true });
    throw error;
  }
}

/**
 * Turns something at the simulator. Again while nobody answers, because it may just be coming
 * back. @throws after five seconds, or when it refuses
 */
export async function control(url: string, what: string, body: object): Promise<void> {
  const deadlineMs = performance.now() + controlTimeoutMs;
  for (;;) {
    try {
      const answer = await fetch(`${url}/control/${what}`, {
        method: 'PUT',
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(controlTimeoutMs),
      });
      if (answer.ok) return;
      throw new Error(`the simulator refuses ${what}: ${answer.status}`);
    } catch (error) {
      const isAway = error instanceof TypeError;
      if (!isAway || performance.now() > deadlineMs) throw error;
    }
    await pause(retryMs);
  }
}
