import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { site } from './src/site.config.ts';

/** Another language is another folder beside `src/i18n/en`: `LOCALE=pseudo npm run build`. */
const locale = process.env.LOCALE ?? 'en';

export default defineConfig({
  site: site.url,
  outDir: process.env.OUT_DIR ?? './dist',
  integrations: [mdx(), preact()],
  compressHTML: true,
  build: { inlineStylesheets: 'auto' },
  devToolbar: { enabled: false },
  vite: {
    resolve: {
      alias: [
        { find: /^#locale\/(.*)$/, replacement: new URL(`./src/i18n/${locale}/$1`, import.meta.url).pathname },
      ],
    },
  },
});
