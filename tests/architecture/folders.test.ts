import { describe, expect, test } from 'vitest';
import { layerOf } from '../support/architecture/borders.ts';
import { FOLDERS } from '../support/architecture/folder-table.ts';
import { foldersIn } from '../support/architecture/graphs.ts';
import { sources } from '../support/architecture/sources.ts';
import { folderTrespasses, rowNameOf } from '../support/architecture/trespasses.ts';

const LAYERS_WITH_FOLDERS = ['domain', 'client', 'components'];

describe('the folders of a layer', () => {
  test('import only what they may', () => {
    expect(folderTrespasses(sources, FOLDERS)).toEqual([]);
  });

  test('have a row each, and each row a folder', () => {
    const folders = [...foldersIn(sources)].filter((folder) =>
      LAYERS_WITH_FOLDERS.includes(layerOf(`src/${folder}/`)),
    );

    expect(new Set(folders.map((folder) => rowNameOf(folder, FOLDERS)))).toEqual(
      new Set(Object.keys(FOLDERS)),
    );
  });
});

describe('a look at the folders', () => {
  const table = {
    'domain/facts': [],
    'domain/activity/shared': ['domain/facts'],
    'domain/activity/*': ['domain/activity/shared'],
    'domain/rulebook': ['domain/activity'],
  };
  const look = (file: string, source: string) => folderTrespasses({ [file]: source }, table);

  test('sees what the row does not name, and says which folder it is', () => {
    expect(look('src/domain/facts/here.ts', `import type { A } from '#domain/rulebook/a.ts';`)).toEqual([
      'src/domain/facts/here.ts → domain/rulebook',
    ]);
  });

  test('sees a style reach across', () => {
    expect(look('src/domain/facts/here.css', `@import '../rulebook/a.css';`)).toHaveLength(1);
  });

  test('lets a folder import itself, what its row names, and all that lies in it', () => {
    expect(look('src/domain/facts/here.ts', `import './a.ts';`)).toEqual([]);
    expect(look('src/domain/activity/round/here.ts', `import '#domain/activity/shared/a.ts';`)).toEqual([]);
    expect(look('src/domain/rulebook/here.ts', `import '#domain/activity/round/a.ts';`)).toEqual([]);
  });

  test('keeps one kind of activity from another', () => {
    expect(look('src/domain/activity/round/here.ts', `import '#domain/activity/pulse/a.ts';`)).toHaveLength(
      1,
    );
  });

  test('leaves other layers to the table of the layers', () => {
    expect(look('src/domain/facts/here.ts', `import '#client/room/a.ts';`)).toEqual([]);
  });
});
