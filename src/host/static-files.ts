import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { SECURITY_HEADERS } from './security-headers.ts';

/** A file on its way out. */
type StaticAnswer = { status: number; headers: Record<string, string>; body: Buffer | null };

/** What a browser says about what it takes and has. */
type StaticCall = { path: string; acceptEncoding: string; ifNoneMatch: string | null };

/** Answers with the built site; 404 with its own page. */
export type StaticSite = (call: StaticCall) => Promise<StaticAnswer>;

type Encoding = 'br' | 'gzip' | 'identity';
type LoadedFile = { etag: string; bodies: Record<Encoding, Promise<Buffer>> };

const TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};
/** Where every file has its content in its name, so that it never changes under that name. */
const UNCHANGING = /^\/(?:_astro|pagefind\/(?:fragment|index))\//;
const COMPRESSIBLE = /^(?:text\/|application\/(?:json|manifest|xml|wasm)|image\/svg)/;

/**
 * Serves the files that lie in `folder` now, and nothing else: a path is looked up in the list made at the start, so
 * it cannot climb out. Files are read and compressed once, when first asked for.
 */
export function createStaticSite({ folder }: { folder: string }): StaticSite {
  const files = filesByPath(folder);
  const loaded = new Map<string, Promise<LoadedFile>>();

  function load(file: string): Promise<LoadedFile> {
    const known = loaded.get(file) ?? loadFile(file);
    loaded.set(file, known);
    return known;
  }

  return async ({ path, acceptEncoding, ifNoneMatch }) => {
    const asked = files.get(decoded(path));
    const file = asked ?? files.get('/404.html');
    if (file === undefined) return { status: 404, headers: { ...SECURITY_HEADERS }, body: null };

    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const encoding = COMPRESSIBLE.test(type) ? encodingFor(acceptEncoding) : 'identity';
    const { etag, bodies } = await load(file);
    const headers: Record<string, string> = {
      ...SECURITY_HEADERS,
      'content-type': type,
      'cache-control': UNCHANGING.test(path) && asked ? 'public, max-age=31536000, immutable' : 'no-cache',
      etag,
      vary: 'Accept-Encoding',
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    };
    if (asked !== undefined && ifNoneMatch === etag) return { status: 304, headers, body: null };
    return { status: asked === undefined ? 404 : 200, headers, body: await bodies[encoding] };
  };
}

function filesByPath(folder: string): Map<string, string> {
  const files = new Map<string, string>();
  if (!existsSync(folder)) return files;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = `/${relative(folder, file).split(sep).join('/')}`;
    files.set(path, file);
    if (!path.endsWith('/index.html')) continue;
    files.set(path.slice(0, -'index.html'.length), file);
    if (path !== '/index.html') files.set(path.slice(0, -'/index.html'.length), file);
  }
  return files;
}

async function loadFile(file: string): Promise<LoadedFile> {
  const plain = await readFile(file);
  const digest = createHash('sha256').update(plain).digest('base64url').slice(0, 22);
  const once = (make: () => Promise<Buffer>) => {
    let made: Promise<Buffer> | undefined;
    return () => (made ??= make());
  };
  const br = once(() =>
    promisify(brotliCompress)(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  );
  const zipped = once(() => promisify(gzip)(plain, { level: 9 }));
  return {
    etag: `W/"${digest}"`,
    bodies: {
      get br() {
        return br();
      },
      get gzip() {
        return zipped();
      },
      identity: Promise.resolve(plain),
    },
  };
}

function encodingFor(accepted: string): Encoding {
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
