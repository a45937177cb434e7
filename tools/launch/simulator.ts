import type { ListeningChild } from './listening-child.ts';
import { control, type SimulatorPlace, startSimulatorProcess } from './simulator-process.ts';

interface Options extends Omit<SimulatorPlace, 'exactPort'> {
  /** It had ended without having been asked to, and runs again. */
  onRevived(): void;
  /** It had ended and does not start again. */
  onLost(error: unknown): void;
}

/** The simulator of mobile money as a process that is started again whenever it ends. */
export interface Simulator {
  /** Of its page, and of what it simulates; the same for life. */
  readonly url: string;
  /** From now on webhooks go to this API. */
  sendWebhooksTo(apiUrl: string): Promise<void>;
  /** Ends it (SIGKILL by default) and starts it again with what it knew. */
  restart(options?: { force?: boolean }): Promise<void>;
  stop(options?: { force?: boolean }): Promise<void>;
}

/** One that ends so soon again and again has a reason that another start does not mend. */
const shortLifeMs = 1_000;
const shortLivesMax = 3;

/** Starts the simulator and keeps it running until `stop`. @throws LaunchProblem */
export async function keepSimulator(options: Options): Promise<Simulator> {
  const stopping = new AbortController();
  const given = options.signal ? [options.signal] : [];
  const signal = AbortSignal.any([stopping.signal, ...given]);
  let apiUrl: string | null = null;
  let running: ListeningChild | null = null;
  let reviving: Promise<void> = Promise.resolve();
  let shortLives = 0;

  const start = async (port: number, exactPort: boolean): Promise<ListeningChild> => {
    const child = await startSimulatorProcess({ ...options, port, exactPort, signal });
    const beganMs = performance.now();
    running = child;
    void child.ended.then(() => {
      if (running !== child) return;
      running = null;
      shortLives = performance.now() - beganMs < shortLifeMs ? shortLives + 1 : 0;
      if (!signal.aborted) reviving = revive();
    });
    return child;
  };
  const { url } = await start(options.port, false);
  const again = async (): Promise<void> => {
    // The API knows it by this address and no other.
    await start(Number(new URL(url).port), true);
    if (apiUrl !== null) await control(url, 'receivers', receiversAt(apiUrl));
  };
  const revive = async (): Promise<void> => {
    try {
      if (shortLives >= shortLivesMax) throw new Error('the simulator ends as soon as it runs');
      await again();
      options.onRevived();
    } catch (error) {
      if (!signal.aborted) options.onLost(error);
    }
  };
  return {
    url,
    sendWebhooksTo: async (to) => {
      apiUrl = to;
      await reviving;
      // Where it is lost for good, a later `restart` tells it.
      if (running !== null) await control(url, 'receivers', receiversAt(to));
    },
    restart: async ({ force = true } = {}) => {
      await reviving;
      const old = running;
      running = null;
      await old?.stop({ force });
      await again();
    },
    stop: async ({ force = false } = {}) => {
      stopping.abort();
      await reviving;
      await running?.stop({ force });
    },
  };
}

const receiversAt = (apiUrl: string) => ({
  fedapay: `${apiUrl}/v1/webhooks/mobile-money/fedapay`,
  paygate: `${apiUrl}/v1/webhooks/mobile-money/paygate`,
});
