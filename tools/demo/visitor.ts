import fs from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { shiftClock } from '../../tests/harness/shift-clock.ts';
import { findChromium } from '../check/chromium.ts';
import { root } from '../launch/child.ts';
import type { Stack } from '../launch/stack.ts';

/** Somebody with a phone of 360 × 740 in front of a fresh Ecom. */
export interface Visitor {
  readonly page: Page;
  /** The merchants' app in another browser, at a desk: one page for the whole walk. */
  openShop(): Promise<Shop>;
  /** The newest code that the inbox received for a number, once one newer than `after` is there. */
  readCode(phone: string, after?: string): Promise<string>;
  /** Saves docs/screenshots/<name>.png when nothing moves any more. */
  photograph(name: string): Promise<void>;
  /** The same of the merchants' app: docs/screenshots/business-<name>.png. */
  photographShop(name: string): Promise<void>;
  /** Lets the time between two codes go by, by the database's clock. */
  letTimePass(seconds: number): Promise<void>;
  /** What went wrong in the browser without stopping the walk: errors, refused content. */
  readonly complaints: readonly string[];
  leave(): Promise<void>;
}

interface Shop {
  readonly shop: Page;
  /** The number of the demonstration's merchant. */
  readonly owner: string;
}

export async function openVisitor(
  stack: Stack,
  { pictures }: { pictures: boolean },
): Promise<Visitor> {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('no Chromium: set ECOM_CHROMIUM');
  const browser = await chromium.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'fr-TG',
    timezoneId: 'Africa/Lome',
  });
  const complaints: string[] = [];
  const page = listen(await context.newPage(), complaints);
  let shop: Promise<Shop> | undefined;
  return {
    page,
    complaints,
    openShop: () => {
      shop ??= openShop(browser, stack, complaints);
      return shop;
    },
    readCode: (phone, after) => readCode(stack, phone, after),
    photograph: async (name) => {
      if (pictures) await photograph(page, name);
    },
    photographShop: async (name) => {
      if (pictures && shop) await photograph((await shop).shop, `business-${name}`);
    },
    letTimePass: (seconds) => shiftClock(stack.ownerUrl, seconds),
    leave: () => browser.close(),
  };
}

async function openShop(browser: Browser, stack: Stack, complaints: string[]): Promise<Shop> {
  const owner = stack.database.demoPhones.find(({ role }) => role === 'STORE_OWNER');
  if (!owner) throw new Error('no merchant among the demonstration numbers');
  const shop = listen(
    await browser.newPage({ locale: 'fr-TG', timezoneId: 'Africa/Lome' }),
    complaints,
  );
  await shop.goto(stack.businessUrl);
  return { shop, owner: owner.phone };
}

/** Keeps what goes wrong on a page without stopping the walk. */
function listen(page: Page, complaints: string[]): Page {
  page.setDefaultTimeout(15_000);
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return page;
}

async function readCode(stack: Stack, phone: string, after?: string): Promise<string> {
  const url = `${stack.inboxUrl}.json?to=${encodeURIComponent(phone)}`;
  const deadline = performance.now() + 15_000;
  while (performance.now() < deadline) {
    const { messages }: { messages: { body: string }[] } = await (await fetch(url)).json();
    const code = /#(\d{6})/.exec(messages[0]?.body ?? '')?.[1];
    if (code && code !== after) return code;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no SMS for ${phone} in ${stack.inboxUrl}`);
}

async function photograph(page: Page, name: string): Promise<void> {
  const file = path.join(root, 'docs/screenshots', `${name}.png`);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
}
