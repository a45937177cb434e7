import path from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';

const here = import.meta.dirname;

interface Warning {
  readonly code?: string;
}

export default defineConfig({
  root: here,
  // For the shared tokens only, which are written in its words; the app's own styles are MUI's.
  plugins: [tailwindcss()],
  resolve: { dedupe: ['react', 'react-dom', '@emotion/react'] },
  build: {
    target: 'es2022',
    outDir: path.join(here, 'dist'),
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
