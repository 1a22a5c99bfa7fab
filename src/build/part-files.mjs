import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const FETCH_PART = fileURLToPath(new URL('../client/browser/fetch-part.ts', import.meta.url));

/** What the build tool leaves behind each part that is imported later, in place of the files which that takes. */
const MARKER = '__VITE_PRELOAD__';
/** The door and the circle come as fast as they can: the module that imports them names at once what else they take. */
const AT_ONCE = /^(?:Join|stage)\./;

/**
 * Every part that is imported later is fetched by `fetch-part.ts`, which reads here, from the bundler, what files to fetch. The
 * importer names the part; the first line of the part names what it takes and its importers may not have. Naming that in the
 * importer, as the build tool would, makes a room larger by half a kilobyte for parts that it may never need.
 */
export const partFiles = () => {
  /** The file that imports, and the part that it imports later. */
  const parts = [];
  return [
    {
      name: 'peer-circle:part-names',
      enforce: 'pre',
      apply: 'build',
      applyToEnvironment: ({ name }) => name === 'client',
      load: {
        filter: { id: /vite\/preload-helper/ },
        handler: () => `export { fetchPart as __vitePreload } from ${JSON.stringify(FETCH_PART)};`,
      },
      // Before the build tool puts a list of its own in place of the marker.
      generateBundle: {
        order: 'pre',
        handler(_, bundle) {
          for (const importer of chunksOf(bundle)) {
            if (!importer.code.includes(MARKER)) continue;
            for (const { marker, name } of laterImports(this.parse(importer.code)).reverse()) {
              const part = chunksOf(bundle).find(({ fileName }) => basename(fileName) === name);
              if (part !== undefined) parts.push([importer.fileName, part.fileName]);
              const file = JSON.stringify(part === undefined ? '' : name);
              importer.code = importer.code.slice(0, marker.start) + file + importer.code.slice(marker.end);
            }
          }
        },
      },
    },
    {
      name: 'peer-circle:part-files',
      apply: 'build',
      applyToEnvironment: ({ name }) => name === 'client',
      // Once it is known which styles are files of their own, and which chunks held nothing else.
      generateBundle: {
        order: 'post',
        handler(_, bundle) {
          const taken = new Map();
          for (const [importer, part] of parts) {
            const name = basename(part);
            const others = filesBeyond(bundle[importer], bundle[part], bundle);
            if (!AT_ONCE.test(name)) taken.set(part, new Set([...(taken.get(part) ?? []), ...others]));
            else
              bundle[importer].code = bundle[importer].code.replace(
                `"${name}"`,
                `"${[name, ...others].join(' ')}"`,
              );
          }
          for (const [part, others] of taken) {
            if (others.size > 0) bundle[part].code = `//${[...others].join(' ')}\n${bundle[part].code}`;
          }
        },
      },
    },
  ];
};

const chunksOf = (bundle) => Object.values(bundle).filter(({ type }) => type === 'chunk');

/** Calls of the form `fetchPart(() => import('./part.js'), MARKER)`, in the order of their markers. */
function laterImports(code) {
  return nodesOf(code)
    .filter(({ type, arguments: given }) => type === 'CallExpression' && given[1]?.name === MARKER)
    .map(({ arguments: [load, marker] }) => ({ marker, name: nameOf(load) }))
    .sort((one, other) => one.marker.start - other.marker.start);
}

/** What a function imports, as a file of the build; nothing where that is known to the browser alone. */
function nameOf(load) {
  const source = nodesOf(load).find(({ type }) => type === 'ImportExpression')?.source;
  const specifier = source?.value ?? source?.quasis?.[0]?.value.cooked ?? '';
  return basename(specifier);
}

/** Every node of a tree of code. */
function nodesOf(tree) {
  const below = Object.values(tree)
    .flat()
    .filter((value) => typeof value === 'object' && value !== null);
  return [...(typeof tree.type === 'string' ? [tree] : []), ...below.flatMap(nodesOf)];
}

/** The files that a part takes and its importer has not, as names within the folder of the build. */
function filesBeyond(importer, part, bundle) {
  const here = closureOf(importer, bundle).add(part.fileName);
  return [...closureOf(part, bundle)].filter((file) => !here.has(file)).map((file) => basename(file));
}

/** A chunk, all it imports at once, however deep, and their styles: what of that is a file in the end. */
function closureOf(chunk, bundle, seen = new Set()) {
  if (seen.has(chunk.fileName)) return seen;
  seen.add(chunk.fileName);
  for (const style of chunk.viteMetadata?.importedCss ?? []) if (style in bundle) seen.add(style);
  for (const file of chunk.imports) if (file in bundle) closureOf(bundle[file], bundle, seen);
  return seen;
}
