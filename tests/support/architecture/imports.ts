import { posix } from 'node:path';

/** One file naming another, at once (types and styles, too) or once it runs. */
export type Import = {
  /** As it is written. */
  readonly specifier: string;
  /** The path from the root of the project, or the name of the package. */
  readonly target: string;
  readonly when: 'now' | 'later';
};

const COMMENT = /^[ \t]*(?:\/\*[\s\S]*?\*\/|\/\/.*$)/gm;
const NOW = [
  /^\s*(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"]+)['"]/gm,
  /^\s*import\s*['"]([^'"]+)['"]/gm,
  /\btypeof import\(\s*['"]([^'"]+)['"]/g,
  /@import\s+(?:url\(\s*)?['"]?([^'")\s;]+)/g,
];
const LATER = [/(?<!typeof )\bimport\(\s*['"`]([^'"`]+)['"`]/g];

/** Everything that a file imports. */
export function importsOf(file: string, source: string): readonly Import[] {
  const code = source.replace(COMMENT, '');
  const named = (patterns: readonly RegExp[], when: Import['when']) =>
    patterns
      .flatMap((pattern) => [...code.matchAll(pattern)])
      .map(([, specifier = '']) => ({ specifier, target: targetOf(file, specifier), when }));
  return [...named(NOW, 'now'), ...named(LATER, 'later')];
}

function targetOf(file: string, specifier: string): string {
  const path = specifier.replace(/\?.*$/, '');
  if (path === '#site') return 'src/site.config.ts';
  if (path.startsWith('#locale/')) return path.replace('#locale/', 'src/i18n/en/');
  if (path.startsWith('#')) return path.replace('#', 'src/');
  if (path.startsWith('.')) return posix.join(posix.dirname(file), path);
  if (path.startsWith('node:')) return 'node';
  return path.startsWith('astro:') ? 'astro' : path;
}
