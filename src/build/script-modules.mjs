import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const SRC = fileURLToPath(new URL('../', import.meta.url));

/** Where it is written which module of ours lies in which script of a build. It is no part of the site. */
export const scriptModulesFile = (outDir) =>
  join(SRC, '../.astro', `script-modules-of-${basename(resolve(outDir))}.json`);

/**
 * Notes in which script each module lies, by its path within `src`: two scripts may bear one name, and what is cut into which
 * is the bundler's matter. To weigh a part is to ask for its module.
 */
export const scriptModules = (outDir) => ({
  name: 'peer-circle:script-modules',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  // With the names that the files have in the end.
  writeBundle: {
    order: 'post',
    handler(_, bundle) {
      const scripts = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const entries = scripts.flatMap(({ fileName, moduleIds }) =>
        moduleIds.filter((id) => id.startsWith(SRC)).map((id) => [id.slice(SRC.length), fileName]),
      );
      const file = scriptModulesFile(outDir);
      mkdirSync(join(file, '..'), { recursive: true });
      writeFileSync(file, JSON.stringify(Object.fromEntries(entries), null, 2));
    },
  },
});
