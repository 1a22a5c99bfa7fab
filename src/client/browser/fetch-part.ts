import { browserWorld } from './world.ts';

/** Where the build keeps its files. */
const FOLDER = '/_astro/';
const GONE = new Error('gone');

const asked: Record<string, Promise<string> | undefined> = {};

/**
 * Imports a part of the build once its files are here. A browser may never ask again for a script whose import has failed, so what
 * the network kept back would be missing until the page is loaded again; a file is asked for as often as it takes. The build says
 * what files: here the part’s own, in the first line of that what else it takes.
 */
export async function fetchPart<Code>(load: () => Promise<Code>, files: string): Promise<Code> {
  await fetchAll((await fetchAll(files)).join(' '));
  return load();
}

/** Whether a part could not be fetched because the server does not have it, though it answers. */
export function isGone(error: unknown): boolean {
  return error === GONE;
}

/** Fetches files, and says what each takes. */
function fetchAll(files: string): Promise<string[]> {
  return Promise.all(files.split(' ').map(async (file) => file && (asked[file] ??= fetchFile(file))));
}

async function fetchFile(file: string): Promise<string> {
  try {
    const response = await browserWorld().fetch(FOLDER + file);
    const code = await response.text();
    if (!response.ok && response.status !== 404) throw new Error();
    // A host that has no such file may answer with a page.
    if (!response.ok || code.startsWith('<')) throw GONE;
    if (file.endsWith('.css')) await dress(FOLDER + file);
    return code.startsWith('//') ? code.slice(2, code.indexOf('\n')) : '';
  } catch (error) {
    asked[file] = undefined;
    throw error;
  }
}

/** Puts a style sheet on the page, unless it is there, and waits for it. */
async function dress(href: string): Promise<void> {
  if (document.querySelector(`[href="${href}"]`) !== null) return;
  const link = document.createElement('link');
  await new Promise((resolve) => {
    document.head.append(Object.assign(link, { rel: 'stylesheet', href, onload: resolve, onerror: resolve }));
  });
}
