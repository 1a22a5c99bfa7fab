import { rm, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';

/** What stands on a page beside its text, the same on many: it would be found everywhere. */
const BESIDE_THE_TEXT = [
  '.acts',
  '.guide-head__kind',
  '.leave-now',
  '.neighbours',
  '.part--end',
  '.sessions',
  '.start',
];

/** Search pages of Pagefind's own, which this site does not have. */
const UNUSED = /^pagefind-(?:component-ui|highlight|modular-ui|ui|worker)\./;

/**
 * After each build, makes the index that the search page searches, in the folder `pagefind` of the built site. Pages
 * that mark their text with `data-pagefind-body` are in it, others are not.
 * @returns {import('astro').AstroIntegration}
 */
export function pageIndex() {
  return {
    name: 'peer-circle-page-index',
    hooks: { 'astro:build:done': ({ dir }) => build(fileURLToPath(dir)) },
  };
}

/** @param {string} site */
async function build(site) {
  const { index, errors } = await createIndex({ excludeSelectors: BESIDE_THE_TEXT });
  if (index === undefined) throw new Error(`The search index could not be begun: ${errors.join(' ')}`);
  const outputPath = join(site, 'pagefind');
  const read = await index.addDirectory({ path: site });
  const written = await index.writeFiles({ outputPath });
  await close();
  const problems = [...read.errors, ...written.errors];
  if (problems.length > 0) throw new Error(`The search index could not be made: ${problems.join(' ')}`);
  const unused = (await readdir(outputPath)).filter((file) => UNUSED.test(file));
  await Promise.all(unused.map((file) => rm(join(outputPath, file))));
}
