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

/**
 * Draws the pictures of the demonstration in a process of their own, started with the first one
 * and ended after a minute at rest: drawings are SVG, which this process must never read, and
 * fifteen hundred products are much to keep in mind for the few that are looked at.
 */
export function demoPainter(): DemoPainter {
  const waiting = new Map<number, Waiting>();
  let child: ChildProcess | null = null;
  let rest: NodeJS.Timeout | undefined;
  let asked = 0;
  const open = (): ChildProcess => {
    // What is preloaded into this process looks after its own channel, and would let that of the
    // painter go.
    const opened = fork(file, {
      execArgv: ['--disable-warning=ExperimentalWarning'],
      serialization: 'advanced',
      stdio: ['ignore', 2, 2, 'ipc'],
    });
    // Neither keeps this process from ending.
    opened.unref();
    opened.channel?.unref();
    opened.on('message', ({ n, bytes }: Painted) => {
      waiting.get(n)?.resolve(bytes);
      waiting.delete(n);
      if (waiting.size > 0) return;
      clearTimeout(rest);
      rest = setTimeout(() => close(opened), idleMs).unref();
    });
    opened.on('exit', () => {
      if (child === opened) child = null;
      for (const one of waiting.values()) one.reject(new Error('the painter ended'));
      waiting.clear();
    });
    opened.on('error', () => opened.kill());
    return opened;
  };
  const close = (opened: ChildProcess) => {
    if (waiting.size > 0 || child !== opened) return;
    child = null;
    opened.disconnect();
  };
  return {
    paint: (id, widthPx) =>
      new Promise((resolve, reject) => {
        if (!child?.connected) child = open();
        asked += 1;
        waiting.set(asked, { resolve, reject });
        child.send({ n: asked, id, widthPx } satisfies PaintRequest, (error) => {
          if (error) reject(error);
        });
      }),
  };
}
