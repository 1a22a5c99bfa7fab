import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { chunkFileNames, roomChunks } from './src/build/chunks.mjs';
import { partFiles } from './src/build/part-files.mjs';
import { systemTheme } from './src/build/system-theme.mjs';
import { devApi } from './src/build/dev-api.ts';
import { asCanonical, isListedIn } from './src/build/listed-pages.mjs';
import { scriptModules } from './src/build/script-modules.mjs';
import { pageIndex } from './src/build/search-index.mjs';
import { localeModules } from './src/build/locale-modules.mjs';
import { site } from './src/site.config.ts';

/** Another language is another folder beside `src/i18n/en`: `LOCALE=pseudo npm run build`. */
const locale = process.env.LOCALE ?? 'en';
const outDir = process.env.OUT_DIR ?? './dist';

export default defineConfig({
  site: site.url,
  outDir,
  integrations: [
    mdx(),
    preact(),
    devApi(),
    sitemap({ filter: isListedIn(outDir), serialize: asCanonical }),
    pageIndex(),
  ],
  compressHTML: true,
  build: { inlineStylesheets: 'auto' },
  devToolbar: { enabled: false },
  // Shiki colours code with style attributes of its own; guides have none to colour.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      // Where a seat of the circle stands is computed, so it is a style attribute. It can move things, not run them.
      styleDirective: { resources: [{ resource: "'unsafe-inline'", kind: 'attribute' }] },
    },
  },
  vite: {
    css: { postcss: { plugins: [systemTheme()] } },
    plugins: [localeModules(locale), partFiles(), scriptModules(outDir)],
    // An icon or a number is put where it is used, so a script carries those it uses and no file of all of them.
    build: { rolldownOptions: { optimization: { inlineConst: true } } },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: { chunkFileNames, codeSplitting: { groups: roomChunks } },
          },
        },
      },
    },
  },
});
