import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const RULEBOOK = new URL('../../src/domain/rulebook/', import.meta.url);

/** The rules of every room and what reads its events, as a browser gets them, in bytes after gzip; the parser's own code left out. Activities bring theirs. */
export async function weighRules(): Promise<number> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      rolldownOptions: {
        input: ['fold', 'event'].map((name) => fileURLToPath(new URL(`${name}.ts`, RULEBOOK))),
        external: ['valibot'],
        preserveEntrySignatures: 'strict',
      },
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const code = outputs.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
  return gzipSync(code, { level: 9 }).length;
}
