import path from 'node:path';
import { defineConfig } from 'vite';

const page = (name: string): string => path.join(import.meta.dirname, `${name}.html`);

/** Bundles the overlay's states and the pages, with nothing of an extension behind them. Run by `buildGallery`. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  logLevel: 'warn',
  publicDir: '../../../assets/public',
  build: {
    emptyOutDir: true,
    modulePreload: false,
    chunkSizeWarningLimit: 2000,
    rollupOptions: { input: ['index', 'popup', 'policy', 'options', 'week', 'privacy', 'welcome'].map(page) },
  },
});
