/** What no file system takes, what hides in a name, and what leads out of a folder. */
const UNFIT = /[\p{C}\p{Z}\\/:*?"<>|.,;'’“”]+/gu;
/** Enough to know it again; names of files may have some 255 bytes. */
const LONGEST = 40;

/** A name for a file about something with a title, on a day: safe in every file system, and still to be read. */
export function fileNameOf(title: string, day: string, ending: string): string {
  const name = Array.from(title.normalize('NFC').replace(UNFIT, '-').toLowerCase())
    .slice(0, LONGEST)
    .join('')
    .replace(/^-+|-+$/g, '');
  return `${name === '' ? 'feedback' : name}-${day}.${ending}`;
}
