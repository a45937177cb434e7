import path from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, type Rolldown } from 'vite';
import { chunkOf, chunks } from './chunks.ts';

const here = import.meta.dirname;

/** React's API on Preact: a third of the weight. ECOM_REAL_REACT=1 builds the way back. */
const preact = {
  'react-dom/client': 'preact/compat/client',
  'react-dom': 'preact/compat',
  'react/jsx-runtime': 'preact/jsx-runtime',
  react: 'preact/compat',
};
export const isRealReact = process.env.ECOM_REAL_REACT === '1';
export const aliases: Record<string, string> = isRealReact ? {} : preact;

interface Warning {
  readonly code?: string;
}

/** «use client» means nothing in a bundle of the browser's; every other warning is shown. */
export const onwarn = (warning: Warning, show: (warning: never) => void): void => {
  if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') show(warning as never);
};

/** Two pages that share their first file would each run the other's. */
const hasGallery = process.env.ECOM_GALLERY === '1';

const byScreen: Rolldown.CodeSplittingGroup[] = chunks.map((chunk, nth) => ({
  debugName: chunk,
  // A group takes along what its modules import, unless one before it has it.
  priority: chunks.length - nth,
  name: (id, graph) => (chunkOf(id, (one) => graph.getModuleInfo(one)) === chunk ? chunk : null),
}));

export default defineConfig({
  root: here,
  plugins: [tailwindcss()],
  resolve: { alias: aliases, dedupe: ['react', 'preact'] },
  build: {
    target: 'es2022',
    outDir: path.join(here, process.env.ECOM_CLIENT_OUT ?? 'dist'),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    rollupOptions: {
      onwarn,
      ...(!hasGallery && { output: { codeSplitting: { groups: byScreen } } }),
      input: {
        index: path.join(here, 'index.html'),
        ...(hasGallery && { gallery: path.join(here, 'gallery.html') }),
      },
    },
  },
});
