import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** The rules of all activities together, as a browser gets them, in bytes after gzip; the parser's own code left out. */
export async function weighRules(): Promise<number> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      rolldownOptions: {
        input: new URL('../../src/domain/rulebook/fold.ts', import.meta.url).pathname,
        external: ['zod/mini'],
        preserveEntrySignatures: 'strict',
      },
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const code = outputs.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
  return gzipSync(code, { level: 9 }).length;
}
