import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';

const here = import.meta.dirname;
const dist = path.join(here, 'dist');
const file = (name: string) => path.join(dist, name);
const sha256 = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** What the first screen may weigh, gzipped: see the decision on the dashboards' library. */
const firstLoadMaxBytes = 200_000;

/** The whole site: the app, its content policy, compressed twins. */
async function buildSite(): Promise<void> {
  await build({ configFile: path.join(here, 'vite.config.ts'), logLevel: 'warn' });
  writePolicy();
  for (const name of fs.readdirSync(dist, { recursive: true, encoding: 'utf8' })) compress(name);
  weighFirstLoad();
}

/**
 * No inline script at all. Emotion makes empty `<style>` elements and fills them through the
 * CSSOM, which the policy does not concern: the hash of the empty text is all that it needs.
 */
function writePolicy(): void {
  const page = fs.readFileSync(file('index.html'), 'utf8');
  if (/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/.test(page)) {
    throw new Error('the page of the build holds something inline, which its policy refuses');
  }
  const csp = { scriptHashes: [], styleHashes: [sha256('')] };
  fs.writeFileSync(file('csp.json'), JSON.stringify(csp));
}

/** Compressed once at the best level instead of on each request. */
function compress(name: string): void {
  if (!/\.(js|css|html|svg|json)$/.test(name)) return;
  const bytes = fs.readFileSync(file(name));
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  fs.writeFileSync(`${file(name)}.br`, brotliCompressSync(bytes, { params: quality }));
  fs.writeFileSync(`${file(name)}.gz`, gzipSync(bytes, { level: 9 }));
}

/** The scripts that the page itself asks for. @throws above the budget */
function weighFirstLoad(): void {
  const page = fs.readFileSync(file('index.html'), 'utf8');
  const scripts = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)];
  const sizes = scripts.map(([, name = '']) => fs.statSync(`${file(name)}.gz`).size);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`admin: first load ${(total / 1000).toFixed(1)} KB of JavaScript, gzipped`);
  if (total === 0 || total > firstLoadMaxBytes) {
    throw new Error(`the first load is to weigh at most ${firstLoadMaxBytes} bytes`);
  }
}

await buildSite();
// The bundler leaves a worker behind that would keep the process waiting for ever.
process.exit();
