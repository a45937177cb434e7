import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Painted, PaintRequest } from '../../../database/seed/shop/paint-process.ts';

const file = fileURLToPath(
  new URL('../../../database/seed/shop/paint-process.ts', import.meta.url),
);
/** Whoever looks at a shelf looks at another one soon. */
const idleMs = 60_000;

export interface DemoPainter {
  /** An AVIF; null for an id that no seeded picture has. @throws when the process is lost */
  paint(id: string, widthPx: number): Promise<Uint8Array | null>;
}

interface Waiting {
  resolve(bytes: Uint8Array | null): void;
  reject(error: Error): void;
}

/** A process with what it was asked and has not answered. */
interface Opened {
  readonly child: ChildProcess;
  readonly waiting: Map<number, Waiting>;
}

/**
 * Draws the pictures of the demonstration in a process of their own, started with the first one
 * and ended after a minute at rest: drawings are SVG, which this process must never read, and
 * fifteen hundred products are much to keep in mind for the few that are looked at.
 */
export function demoPainter(): DemoPainter {
  let opened: Opened | null = null;
  let rest: NodeJS.Timeout | undefined;
  let asked = 0;
  const open = (): Opened => {
    const begun = startProcess();
    const { child, waiting } = begun;
    child.on('message', () => {
      clearTimeout(rest);
      if (waiting.size > 0) return;
      rest = setTimeout(() => {
        if (waiting.size > 0) return;
        if (opened === begun) opened = null;
        if (child.connected) child.disconnect();
      }, idleMs).unref();
    });
    return begun;
  };
  return {
    paint: (id, widthPx) =>
      new Promise((resolve, reject) => {
        if (!opened?.child.connected) opened = open();
        const { child, waiting } = opened;
        asked += 1;
        const n = asked;
        waiting.set(n, { resolve, reject });
        child.send({ n, id, widthPx } satisfies PaintRequest, (error) => {
          if (error && waiting.delete(n)) reject(error);
        });
      }),
  };
}

function startProcess(): Opened {
  const waiting = new Map<number, Waiting>();
  // What is preloaded into this process looks after its own channel, and would let that of the
  // painter go.
  const child = fork(file, {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    serialization: 'advanced',
    stdio: ['ignore', 2, 2, 'ipc'],
  });
  // Neither keeps this process from ending.
  child.unref();
  child.channel?.unref();
  child.on('message', ({ n, bytes }: Painted) => {
    waiting.get(n)?.resolve(bytes);
    waiting.delete(n);
  });
  child.on('exit', () => {
    for (const one of waiting.values()) one.reject(new Error('the painter ended'));
    waiting.clear();
  });
  child.on('error', () => child.kill());
  return { child, waiting };
}
