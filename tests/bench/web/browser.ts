import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { type BrowserContext, chromium } from '@playwright/test';

/** A Chromium with a profile of its own, that Lighthouse can join through its port. */
export interface BenchBrowser {
  readonly context: BrowserContext;
  readonly debuggingPort: number;
  close(): Promise<void>;
}

/** The phone of DESIGN: 360 × 740, touch, Lomé. */
export const phone = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  locale: 'fr-TG',
  timezoneId: 'Africa/Lome',
} as const;

const quietFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @param profileDir an empty folder; cookies and storage stay in it between pages */
export async function openBrowser(profileDir: string): Promise<BenchBrowser> {
  const debuggingPort = await freePort();
  const context = await chromium.launchPersistentContext(profileDir, {
    ...phone,
    ...executable(),
    // Chromium's sandbox does not work for root.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [...quietFlags, `--remote-debugging-port=${debuggingPort}`],
  });
  return { context, debuggingPort, close: () => context.close() };
}

function executable(): { executablePath?: string } {
  const path = process.env.ECOM_CHROMIUM ?? '/usr/bin/chromium';
  return existsSync(path) ? { executablePath: path } : {};
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port was given');
  return address.port;
}
