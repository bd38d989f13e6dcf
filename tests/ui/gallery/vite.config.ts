import path from 'node:path';
import { defineConfig } from 'vite';

const page = (name: string): string => path.join(import.meta.dirname, `${name}.html`);

/** Builds the overlay's states and the pages, with nothing of a browser's behind them; the mode `test` opens the root for axe. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  mode: 'test',
  logLevel: 'warn',
  publicDir: '../../../assets/public',
  build: {
    outDir: '../../../.output/gallery',
    emptyOutDir: true,
    modulePreload: false,
    chunkSizeWarningLimit: 2000,
    rollupOptions: { input: ['index', 'popup', 'policy', 'options'].map(page) },
  },
});
