/** A piece of an excerpt; a marked one is what someone looked for. */
export type Piece = { readonly text: string; readonly isMarked: boolean };

const MARK = /<mark>(.*?)<\/mark>/s;

/**
 * Takes an excerpt of the index apart into plain pieces. The index writes `<mark>` around what was found and escapes
 * every other angle bracket, so what stands between the marks is text, whatever it looks like.
 */
export function piecesOf(excerpt: string): Piece[] {
  return (
    excerpt
      // With a group in the pattern, every second part is what the group holds.
      .split(MARK)
      .map((part, nth) => ({ text: plain(part), isMarked: nth % 2 === 1 }))
      .filter(({ text }) => text !== '')
  );
}

function plain(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
