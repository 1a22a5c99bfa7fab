import { describe, expect, test } from 'vitest';

const sources = import.meta.glob<string>(
  ['../../src/**/*.{ts,tsx,astro,mjs}', '../../netlify/functions/*.{ts,mts}', '../../astro.config.mjs'],
  { query: '?raw', import: 'default', eager: true },
);

/** What each layer may import from others (and from packages, where it is pure). `A/B`: only that folder. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  domain: ['valibot', 'zod/mini'],
  sealed: ['domain/kernel', 'nanoid', 'hpke'],
  client: ['domain', 'sealed', '@preact/signals', 'valibot'],
  server: [
    'domain/kernel',
    'domain/icebreaker',
    'content/prompts',
    'zod/mini',
    '@upstash/redis',
    'node',
    'site',
  ],
  host: ['server', 'node', 'astro', 'vite', 'site', 'pagefind'],
  components: [
    'domain',
    'client',
    'library',
    'locale',
    'site',
    'content',
    'preact',
    '@preact/signals',
    'valibot',
    'astro',
    'uqr',
  ],
  library: ['domain', 'zod', 'astro'],
  layouts: ['components', 'library', 'locale', 'site', 'astro'],
  pages: [
    'components',
    'layouts',
    'library',
    'locale',
    'site',
    'content',
    'domain',
    'astro',
    '@astrojs/rss',
    'sharp',
  ],
  i18n: ['domain', 'content', 'node', 'vite'],
  functions: ['server', '@netlify/functions', 'content'],
};

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^'";]*from\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g;

/** Every module that a file names, imported at once or later. */
const importsOf = (source: string) =>
  [...source.matchAll(IMPORT)].map(([, named = '', plain = '']) => named + plain);

/** `src/client/session.ts` lies in `client`; a page's folder, a function and a config of the root have names too. */
function layerOf(file: string): string | undefined {
  if (file.includes('netlify/functions')) return 'functions';
  return /\.\.\/\.\.\/src\/([^/]+)\//.exec(file)?.[1];
}

/** The layer and folder that an import leads to, or the package it names. */
function targetOf(file: string, specifier: string): string {
  if (specifier.startsWith('#')) return specifier.slice(1).replace(/\.(ts|tsx|json|astro)$/, '');
  if (specifier.startsWith('.'))
    return new URL(specifier, `file:///${file.replace('../../', '')}`).pathname.slice(1);
  if (specifier.startsWith('node:')) return 'node';
  return specifier.startsWith('astro:') ? 'astro' : specifier;
}

/** Styles, fonts and drawings are no code, and have no layer. */
const isAsset = (specifier: string) =>
  /\.(css|svg|woff2|json)(\?(?:url(?:&no-inline)?|raw))?$/.test(specifier);

const isWithin = (target: string, allowed: string) => target === allowed || target.startsWith(`${allowed}/`);

const trespasses = Object.entries(sources).flatMap(([file, source]) => {
  const layer = layerOf(file);
  const allowed = layer === undefined ? undefined : MAY_IMPORT[layer];
  if (layer === undefined || allowed === undefined) return [];
  return importsOf(source).flatMap((specifier) => {
    const target = targetOf(file, specifier).replace(/^src\//, '');
    const isOwn = isWithin(target, layer) || isAsset(specifier);
    return isOwn || allowed.some((one) => isWithin(target, one)) ? [] : [`${file.slice(6)} → ${specifier}`];
  });
});

describe('the layers', () => {
  test('import only what they may', () => {
    expect(trespasses).toEqual([]);
  });

  test('keep the kit ignorant: it knows nothing of rooms, tools or circles', () => {
    const kit = Object.entries(sources).filter(([file]) => file.includes('/components/ui/'));
    const knowing = kit.filter(([, source]) =>
      /#(client|domain|locale)|components\/(?!ui)|\.\.\//.test(source),
    );

    expect(kit.length).toBeGreaterThan(5);
    expect(knowing.map(([file]) => file)).toEqual([]);
  });

  test('keep the server without a key: it cannot see what seals', () => {
    const server = Object.entries(sources).filter(([file]) =>
      ['server', 'host', 'functions'].includes(layerOf(file) ?? ''),
    );

    expect(server.length).toBeGreaterThan(10);
    expect(server.filter(([, source]) => /#sealed|\/sealed\//.test(source)).map(([file]) => file)).toEqual(
      [],
    );
  });

  test('fetch in one place only', () => {
    const fetching = Object.entries(sources)
      .filter(([file]) => ['components', 'client', 'pages', 'layouts'].includes(layerOf(file) ?? ''))
      .filter(([, source]) => /(?<![.\w])fetch\(/.test(source))
      .map(([file]) => file);

    expect(fetching).toEqual(['../../src/client/browser/world.ts']);
  });

  test('show what people wrote as text, never as markup', () => {
    const raw = Object.entries(sources).filter(([, source]) =>
      /set:html|dangerouslySetInnerHTML|\.innerHTML\s*=/.test(source),
    );

    // What search engines read is data of ours in a script element, with every `<` written as a number.
    expect(raw.map(([file]) => file)).toEqual(['../../src/layouts/StructuredData.astro']);
  });

  test('cross a border visibly: a relative import stays in its layer', () => {
    const sneaking = Object.entries(sources).flatMap(([file, source]) => {
      const layer = layerOf(file);
      if (layer === undefined || layer === 'functions') return [];
      return importsOf(source).flatMap((specifier) => {
        if (!specifier.startsWith('.') || isAsset(specifier)) return [];
        return isWithin(targetOf(file, specifier).replace(/^src\//, ''), layer)
          ? []
          : [`${file.slice(6)} → ${specifier}`];
      });
    });

    expect(sneaking).toEqual([]);
  });
});
