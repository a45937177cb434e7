import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import tailwindcss from '@tailwindcss/vite';
import { build, type InlineConfig } from 'vite';

const root = path.join(import.meta.dirname, '../../..');

/** What the first screen may weigh, gzipped: see the decision on the dashboards' library. */
const firstLoadMaxBytes = 200_000;

/**
 * A dashboard's whole site: the app, its content policy, compressed twins. Tells what the first
 * load weighs. @throws above the budget
 */
export async function buildDash(app: 'admin' | 'business'): Promise<string> {
  const dist = path.join(root, 'apps', app, 'dist');
  await build(dashConfig(app, dist));
  writePolicy(dist);
  for (const name of fs.readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    compress(path.join(dist, name));
  }
  const total = weighFirstLoad(dist);
  return `${app}: first load ${(total / 1000).toFixed(1)} KB of JavaScript, gzipped`;
}

interface Warning {
  readonly code?: string;
}

const dashConfig = (app: string, dist: string): InlineConfig => ({
  configFile: false,
  logLevel: 'warn',
  root: path.join(root, 'apps', app),
  // For the shared tokens only, which are written in its words; the app's own styles are MUI's.
  plugins: [tailwindcss()],
  resolve: { dedupe: ['react', 'react-dom', '@emotion/react'] },
  build: {
    target: 'es2022',
    outDir: dist,
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    // What has changed must come: no image or font is put into a script.
    assetsInlineLimit: 0,
    rollupOptions: {
      /** «use client» means nothing in a bundle of the browser's. */
      onwarn: (warning: Warning, show: (warning: never) => void): void => {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') show(warning as never);
      },
    },
  },
});

/**
 * No inline script at all. Emotion makes empty `<style>` elements and fills them through the
 * CSSOM, which the policy does not concern: the hash of the empty text is all that it needs.
 */
function writePolicy(dist: string): void {
  const page = fs.readFileSync(path.join(dist, 'index.html'), 'utf8');
  if (/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/.test(page)) {
    throw new Error('the page of the build holds something inline, which its policy refuses');
  }
  const csp = { scriptHashes: [], styleHashes: [sha256('')] };
  fs.writeFileSync(path.join(dist, 'csp.json'), JSON.stringify(csp));
}

const sha256 = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** Compressed once at the best level instead of on each request. */
function compress(file: string): void {
  if (!/\.(js|css|html|svg|json)$/.test(file)) return;
  const bytes = fs.readFileSync(file);
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  fs.writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: quality }));
  fs.writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
}

/** Bytes of the scripts that the page itself asks for, gzipped. */
function weighFirstLoad(dist: string): number {
  const page = fs.readFileSync(path.join(dist, 'index.html'), 'utf8');
  const scripts = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)];
  const sizes = scripts.map(([, name = '']) => fs.statSync(path.join(dist, `${name}.gz`)).size);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total === 0 || total > firstLoadMaxBytes) {
    throw new Error(`the first load weighs ${total}, at most ${firstLoadMaxBytes} bytes`);
  }
  return total;
}
