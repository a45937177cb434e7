import path from 'node:path';
import { defineConfig } from '@playwright/test';

/** Chromium's sandbox does not work for root. */
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: '**/*.spec.ts',
  globalSetup: './global-setup.ts',
  outputDir: path.join(import.meta.dirname, '../../test-results'),
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 30_000,
  expect: { timeout: 8_000 },
  reporter: 'list',
  use: {
    // Set by the global setup, before any worker reads this file.
    baseURL: process.env.ECOM_BROWSER_SITE,
    trace: 'retain-on-failure',
    // The phone of DESIGN: 360 × 740, touch, Lomé.
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'fr-TG',
    timezoneId: 'Africa/Lome',
    // Allowed where it is what is tested: it would answer before a test can hold a request.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: process.env.ECOM_CHROMIUM ?? '/usr/bin/chromium',
      chromiumSandbox: !isRoot,
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
