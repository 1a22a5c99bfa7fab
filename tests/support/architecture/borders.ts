/** The layer a file lies in, such as `client`; a function and a file of the root have one, too. */
export function layerOf(file: string): string {
  if (file.startsWith('netlify/functions/')) return 'functions';
  return /^src\/([^/]+)\//.exec(file)?.[1] ?? 'root';
}

/**
 * The border a relative import stays inside: a folder of `components`, `client` or `domain`, one kind of activity in `domain`,
 * elsewhere the layer.
 */
export function borderOf(file: string): string {
  return foldersOf(file, [/^domain\/activity\/[^/]+/, /^(?:components|client|domain)\/[^/]+/]);
}

/** The folder whose imports have a row of their own: a border, and inside a room and what asks for feedback one folder more. */
export function folderOf(file: string): string {
  return foldersOf(file, [
    /^(?:domain|components\/room)\/activity\/[^/]+/,
    /^components\/room\/[^/]+/,
    /^components\/feedback\/(?:results\/)?[^/]+/,
    /^(?:components|client|domain)\/[^/]+/,
  ]);
}

function foldersOf(file: string, borders: readonly RegExp[]): string {
  const folder = /^src\/(.+)\/[^/]+$/.exec(file)?.[1];
  const border = borders.map((each) => each.exec(folder ?? '')?.[0]).find((each) => each !== undefined);
  return border ?? layerOf(file);
}

/** Whether a path lies in a folder, or is it. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}
