import { defineConfig } from 'vite';

/** Builds the overlay's states into a page of their own; the mode `test` opens the shadow root for axe. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  mode: 'test',
  logLevel: 'warn',
  build: { outDir: '../../../.output/gallery', emptyOutDir: true, modulePreload: false },
});
