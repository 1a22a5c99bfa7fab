import { describe, expect, test } from 'vitest';
import { layerOf } from '../support/architecture/borders.ts';
import { importsOf } from '../support/architecture/imports.ts';
import { LAYERS } from '../support/architecture/layer-table.ts';
import { sources } from '../support/architecture/sources.ts';
import { layerTrespasses } from '../support/architecture/trespasses.ts';

const inLayers = (...layers: string[]) =>
  Object.entries(sources).filter(([file]) => layers.includes(layerOf(file)));

describe('the layers', () => {
  test('import only what they may', () => {
    expect(layerTrespasses(sources, LAYERS)).toEqual([]);
  });

  test('have a row each', () => {
    const layers = new Set(Object.keys(sources).map(layerOf));
    layers.delete('root');

    expect([...layers].filter((layer) => !(layer in LAYERS))).toEqual([]);
  });

  test('keep the server without a key: it cannot see what seals', () => {
    const server = inLayers('server', 'host', 'functions');
    const sealing = server.filter(([file, source]) =>
      importsOf(file, source).some(({ target }) => layerOf(target) === 'sealed'),
    );

    expect(server.length).toBeGreaterThan(10);
    expect(sealing.map(([file]) => file)).toEqual([]);
  });

  test('fetch in one place only', () => {
    const fetching = inLayers('components', 'client', 'pages', 'layouts').filter(([, source]) =>
      /(?<![.\w])fetch\(/.test(source),
    );

    expect(fetching.map(([file]) => file)).toEqual(['src/client/browser/world.ts']);
  });
});

describe('a look at the layers', () => {
  const table = {
    domain: ['valibot'],
    client: ['domain/kernel'],
    components: ['client'],
    'components/ui': [],
  };
  const look = (file: string, source: string) => layerTrespasses({ [file]: source }, table);

  test('sees a layer reach up, also for a type and also later', () => {
    for (const source of [
      `import { a } from '#components/a.ts';`,
      `import type { A } from '#components/a.ts';`,
      `const a = import('#components/a.ts');`,
    ])
      expect(look('src/client/api/here.ts', source)).toEqual([
        expect.stringContaining('src/client/api/here.ts → '),
      ]);
  });

  test('sees a folder of a layer that only another folder of it is open to', () => {
    expect(look('src/client/api/here.ts', `import '#domain/kernel/a.ts';`)).toEqual([]);
    expect(look('src/client/api/here.ts', `import '#domain/room/a.ts';`)).toHaveLength(1);
  });

  test('sees a package that a layer may not use', () => {
    expect(look('src/domain/room/here.ts', `import * as v from 'valibot';`)).toEqual([]);
    expect(look('src/domain/room/here.ts', `import { get } from 'node:http';`)).toHaveLength(1);
  });

  test('holds a folder to less than its layer', () => {
    expect(look('src/components/room/here.ts', `import '#client/room/a.ts';`)).toEqual([]);
    expect(look('src/components/ui/here.ts', `import '#client/room/a.ts';`)).toHaveLength(1);
  });
});
