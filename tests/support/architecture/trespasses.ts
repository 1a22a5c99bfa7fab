import { folderOf, isWithin, layerOf } from './borders.ts';
import { importsOf, type Import } from './imports.ts';
import type { Sources } from './sources.ts';

type Table = Readonly<Record<string, readonly string[]>>;

/** Imports of another layer or a package that the row of the layer does not name. */
export function layerTrespasses(sources: Sources, layers: Table): readonly string[] {
  return trespasses(sources, (file, { target }) => {
    const path = target.replace(/^src\//, '');
    const row = rowOf(file, Object.keys(layers));
    if (row === undefined || isData(target) || isWithin(path, layerOf(file))) return false;
    return layers[row]?.some((allowed) => isWithin(path, allowed)) !== true;
  });
}

/** Imports of another folder of the same layer that the row of the folder does not name, as file and folder. */
export function folderTrespasses(sources: Sources, folders: Table): readonly string[] {
  const found = Object.entries(sources).flatMap(([file, source]) => {
    const from = folderOf(file);
    return importsOf(file, source).flatMap(({ target }) => {
      const to = folderOf(target);
      const allowed = folders[rowNameOf(from, folders)];
      if (allowed === undefined || from === to || layerOf(file) !== layerOf(target)) return [];
      return allowed.some((one) => isWithin(to, one)) ? [] : [`${file} → ${to}`];
    });
  });
  return [...new Set(found)].toSorted();
}

/** The row a folder is held to: its own, or that of all kinds beside it. */
export function rowNameOf(folder: string, folders: Table): string {
  return folder in folders ? folder : folder.replace(/\/activity\/[^/]+$/, '/activity/*');
}

function trespasses(sources: Sources, isForbidden: (file: string, found: Import) => boolean) {
  return Object.entries(sources).flatMap(([file, source]) =>
    importsOf(file, source)
      .filter((found) => isForbidden(file, found))
      .map(({ specifier }) => `${file} → ${specifier}`),
  );
}

function rowOf(file: string, rows: readonly string[]): string | undefined {
  const place = layerOf(file) === 'functions' ? 'functions' : file.replace(/^src\//, '');
  return rows.filter((row) => isWithin(place, row)).toSorted((one, other) => other.length - one.length)[0];
}

/** The version in `package.json` is a fact of the build and of no layer. */
function isData(target: string): boolean {
  return target === 'package.json';
}
