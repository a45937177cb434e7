import fs from 'node:fs';
import path from 'node:path';
import { binOf } from './bin.ts';
import { installDebian, isDebianRoot } from './debian.ts';
import { runNode } from './stage.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const places = [
  '/usr/bin/chromium',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A Chromium of this machine; else one that is installed now; null when neither can be had. */
export async function findChromium(): Promise<string | null> {
  const found = process.env.ECOM_CHROMIUM || findInstalled() || (await findPlaywrights());
  if (found) return found;
  console.log('No Chromium here: installing one.');
  if (isDebianRoot() && (await installDebian(['chromium']))) return findInstalled();
  await runNode([binOf('@playwright/test', 'playwright'), 'install', 'chromium']);
  return findPlaywrights();
}

function findInstalled(): string | null {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const inPath = folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [...inPath, ...places].find((file) => fs.existsSync(file)) ?? null;
}

async function findPlaywrights(): Promise<string | null> {
  const { chromium } = await import('@playwright/test');
  const file = chromium.executablePath();
  return fs.existsSync(file) ? file : null;
}
