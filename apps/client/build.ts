import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { injectManifest } from 'workbox-build';
import { aliases, isRealReact, onwarn } from './vite.config.ts';

const here = import.meta.dirname;
const dist = path.join(here, process.env.ECOM_CLIENT_OUT ?? 'dist');
const file = (name: string) => path.join(dist, name);
const sha256 = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** The whole site: app, prerendered home with its style inside, service worker, compressed twins. */
async function buildSite(): Promise<void> {
  await build({ configFile: path.join(here, 'vite.config.ts'), logLevel: 'warn' });
  await writeHome();
  await writeServiceWorker();
  for (const name of fs.readdirSync(dist, { recursive: true, encoding: 'utf8' })) compress(name);
}

/** The first paint needs no script and no second request: 3G pays 300 ms for each. */
async function writeHome(): Promise<void> {
  const { html, firstView, bootScript } = await prerender();
  const page = fs.readFileSync(file('index.html'), 'utf8');
  const [link, href] = /<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/.exec(page) ?? [];
  if (!link || !href) throw new Error('the build has no stylesheet to put into the page');
  const css = fs.readFileSync(file(href), 'utf8');
  const entry = /<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>/.exec(page);
  if (!entry?.[1]) throw new Error('the build has no script to start from the page');
  const preloads = [...page.matchAll(/<link rel="modulepreload"[^>]*href="([^"]+)"[^>]*>\s*/g)];
  const script =
    bootScript +
    startAfterPaint(
      entry[1],
      preloads.map(([, url = '']) => url),
    );
  const done = page
    // The page reads whole without script, font and manifest: they must not share the first second.
    .replace(entry[0], '')
    .replace(/<link rel="modulepreload"[^>]*>\s*/g, '')
    .replace(/<link rel="manifest"[^>]*>\s*/, '')
    .replace(link, () => `<style>${css}</style>`)
    .replace('<!--boot-->', () => `<script>${script}</script>`)
    .replace('<title>', () => '<!--head--><title>');
  const rooted = (root: string) =>
    done.replace('<div id="root"></div>', () => `<div id="root">${root}</div>`);
  fs.writeFileSync(file('index.html'), rooted(html).replace('<!--head-->', ''));
  writePages({ product: rooted(firstView), store: rooted('') });
  const csp = { scriptHashes: [sha256(script)], styleHashes: [sha256(css)] };
  fs.writeFileSync(file('csp.json'), JSON.stringify(csp));
}

/** Pages with holes, which the site fills where somebody asks for a product or a store. */
function writePages({ product, store }: { product: string; store: string }): void {
  const head = fs.readFileSync(path.join(here, 'page/head.html'), 'utf8');
  const withHead = (page: string) =>
    page
      .replace(/<meta name="description"[^>]*>\s*/, '')
      .replace(/<!--head--><title>[^<]*<\/title>/, () => head.trim())
      .replace('</body>', '<script type="application/json" id="known">{{known}}</script></body>');
  fs.mkdirSync(file('pages'), { recursive: true });
  const drawn = withHead(product).replace('<html lang="fr"', '<html lang="fr" data-drawn=""');
  fs.writeFileSync(file('pages/product.html'), drawn);
  fs.writeFileSync(file('pages/store.html'), withHead(store));
}

/**
 * Fetches and starts the app once the prerendered home, or a product's picture, has been painted,
 * and lets the font come: on 3G they would take the line from the paint, on a cheap phone the
 * processor. Where nothing is painted, as in a hidden tab, it starts all the same.
 */
const startAfterPaint = (entry: string, preloads: readonly string[]): string =>
  `;(function(d){function go(){if(d.started)return;d.started=1;
delete d.documentElement.dataset.unpainted;
${JSON.stringify(preloads)}.forEach(function(u){var l=d.createElement("link");
l.rel="modulepreload";l.crossOrigin="";l.href=u;d.head.appendChild(l)});
import(${JSON.stringify(entry)}).catch(function(){})}
d.addEventListener("DOMContentLoaded",function(){
if("fresh"in d.documentElement.dataset)return go();setTimeout(go,1000);
var p=d.querySelector("img[data-first][src]");if(p)p.onerror=go;
try{new PerformanceObserver(function(l){
if(!p||l.getEntries().some(function(e){return e.url}))go()
}).observe({type:p?"largest-contentful-paint":"paint",buffered:true})}catch(e){go()}})})(document)`;

/** The library that draws the home at the build is the one that will find it in the browser. */
const serverAliases: Record<string, string> = isRealReact
  ? { 'preact-render-to-string': 'react-dom/server' }
  : aliases;

interface Prerendered {
  readonly html: string;
  readonly firstView: string;
  readonly bootScript: string;
}

async function prerender(): Promise<Prerendered> {
  const outDir = fs.mkdtempSync(path.join(here, '.prerender-'));
  try {
    await build({
      configFile: false,
      root: here,
      logLevel: 'warn',
      resolve: { alias: serverAliases },
      ssr: { noExternal: true },
      build: {
        ssr: path.join(here, 'src/prerender.tsx'),
        outDir,
        emptyOutDir: true,
        rollupOptions: { onwarn },
      },
    });
    const module = await import(pathToFileURL(path.join(outDir, 'prerender.js')).href);
    return module.prerender();
  } finally {
    fs.rmSync(outDir, { recursive: true, force: true });
  }
}

async function writeServiceWorker(): Promise<void> {
  await build({
    configFile: false,
    root: here,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    publicDir: false,
    build: {
      outDir: dist,
      emptyOutDir: false,
      rollupOptions: {
        onwarn,
        input: path.join(here, 'src/service-worker.ts'),
        output: { entryFileNames: 'sw.js', format: 'iife' },
      },
    },
  });
  const { warnings } = await injectManifest({
    swSrc: file('sw.js'),
    swDest: file('sw.js'),
    globDirectory: dist,
    globPatterns: [
      'index.html',
      'assets/*.{js,woff2}',
      // The map's own sheet comes with its script; the app's stands in the page.
      'assets/leaflet-map-*.css',
      'manifest.webmanifest',
      'icons/icon-192.png',
    ],
    dontCacheBustURLsMatching: /^assets\//,
  });
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
}

/** Compressed once at the best level instead of on each request. */
function compress(name: string): void {
  if (!/\.(js|css|html|svg|webmanifest|json)$/.test(name)) return;
  const bytes = fs.readFileSync(file(name));
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  fs.writeFileSync(`${file(name)}.br`, brotliCompressSync(bytes, { params: quality }));
  fs.writeFileSync(`${file(name)}.gz`, gzipSync(bytes, { level: 9 }));
}

await buildSite();
// The bundler leaves a worker behind that would keep the process waiting for ever.
process.exit();
