import { expect, test } from 'vitest';
import { importsOf } from '../support/architecture/imports.ts';

const FILE = 'src/client/room/here.ts';
const seen = (source: string) => importsOf(FILE, source).map(({ target, when }) => `${when} ${target}`);

test.each([
  [`import { a } from './a.ts';`, 'now src/client/room/a.ts'],
  [`import type { A } from '../a.ts';`, 'now src/client/a.ts'],
  [`import {\n  one,\n  other,\n} from '#domain/kernel/result.ts';`, 'now src/domain/kernel/result.ts'],
  [`export { a } from '#locale/room.ts';`, 'now src/i18n/en/room.ts'],
  [`export type * from '#protocol/problem.ts';`, 'now src/protocol/problem.ts'],
  [`import './here.css';`, 'now src/client/room/here.css'],
  [`@import '#components/ui/talk.css';`, 'now src/components/ui/talk.css'],
  [`@import url(../there.css) print;`, 'now src/client/there.css'],
  [`type A = typeof import('./a.ts');`, 'now src/client/room/a.ts'],
  [`const a = await import('./a.ts');`, 'later src/client/room/a.ts'],
  [`const a = lazy(() =>\n  import(\n    '#sealed/box.ts'\n  ));`, 'later src/sealed/box.ts'],
  [`import drawing from '#assets/trust.svg?raw';`, 'now src/assets/trust.svg'],
  [`import { site } from '#site';`, 'now src/site.config.ts'],
  [`import { hash } from 'node:crypto';`, 'now node'],
  [`import { getCollection } from 'astro:content';`, 'now astro'],
  [`import * as v from 'valibot';`, 'now valibot'],
])('%s is seen', (source, expected) => {
  expect(seen(source)).toEqual([expected]);
});

test.each([
  `// import { a } from './a.ts';`,
  `/**\n * import './a.ts';\n */\nconst a = 1;`,
  `const from = 'somewhere';`,
  `const words = 'import a from b';`,
])('%s imports nothing', (source) => {
  expect(seen(source)).toEqual([]);
});

test('a page says what it imports above its markup and in its script', () => {
  const page = `---\nimport A from './A.astro';\n---\n<A />\n<script>\n  import './a.ts';\n</script>`;

  expect(seen(page)).toEqual(['now src/client/room/A.astro', 'now src/client/room/a.ts']);
});
