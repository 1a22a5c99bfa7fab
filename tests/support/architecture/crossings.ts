import { borderOf, layerOf } from './borders.ts';
import { importsOf } from './imports.ts';
import type { Sources } from './sources.ts';

/** Imports that hide a border (`../` across it) or pretend one (`#` inside it). */
export function hiddenCrossings(sources: Sources): readonly string[] {
  return Object.entries(sources).flatMap(([file, source]) =>
    importsOf(file, source)
      .filter(({ specifier, target }) => isOurs(file, target) && isMiswritten(file, target, specifier))
      .map(({ specifier }) => `${file} → ${specifier}`),
  );
}

function isMiswritten(file: string, target: string, specifier: string): boolean {
  return specifier.startsWith('.') !== (borderOf(file) === borderOf(target));
}

/** Drawings and fonts have no name with `#`, and neither has what lies outside `src`. */
function isOurs(file: string, target: string): boolean {
  return target.startsWith('src/') && file.startsWith('src/') && layerOf(target) !== 'assets';
}
