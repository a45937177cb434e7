import { gzipSync } from 'node:zlib';
import type { BrowserContext } from '@playwright/test';

/** Kilobytes (1,024) of the first route as a phone with an empty cache receives it, gzip. */
export interface Weight {
  readonly jsKb: number;
  readonly cssKb: number;
  readonly fontKb: number;
  readonly homeKb: number;
}

interface Transfer {
  readonly name: string;
  readonly bytes: number;
}

/**
 * Loads a site's home cold, accepting gzip only (phones may get brotli, which is smaller), and adds
 * up the compressed bodies. What the service worker stores for later is not part of the home.
 * CSS inlined in the page counts as CSS, and only once in the whole.
 */
export async function weighHome(context: BrowserContext, siteUrl: string): Promise<Weight> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.setExtraHTTPHeaders', { headers: { 'accept-encoding': 'gzip' } });
  await page.goto(siteUrl, { waitUntil: 'networkidle' });
  const transfers = await page.evaluate(readTransfers);
  const inlined = await page.evaluate(() =>
    [...document.querySelectorAll('style')].map((style) => style.textContent ?? '').join('\n'),
  );
  await page.close();
  const sum = (pattern: RegExp) => bytesOf(transfers, pattern);
  return {
    jsKb: kilobytes(sum(/\.m?js$/)),
    cssKb: kilobytes(sum(/\.css$/) + (inlined === '' ? 0 : gzipSync(inlined).length)),
    fontKb: kilobytes(sum(/\.woff2?$/)),
    homeKb: kilobytes(sum(/./)),
  };
}

/** Runs in the page. `encodedBodySize` is the body as it came over the network. */
function readTransfers(): { name: string; bytes: number }[] {
  const entries = [
    ...performance.getEntriesByType('navigation'),
    ...performance.getEntriesByType('resource'),
  ] as PerformanceResourceTiming[];
  return entries.map(({ name, encodedBodySize }) => ({
    name: new URL(name).pathname,
    bytes: encodedBodySize,
  }));
}

function bytesOf(transfers: readonly Transfer[], pattern: RegExp): number {
  return transfers
    .filter(({ name }) => pattern.test(name))
    .reduce((total, { bytes }) => total + bytes, 0);
}

const kilobytes = (bytes: number): number => Math.round((bytes / 1024) * 10) / 10;
