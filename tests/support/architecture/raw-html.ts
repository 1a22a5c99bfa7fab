const WRITES_MARKUP =
  /set:html|dangerouslySetInnerHTML|\b(?:inner|outer)HTML\b|insertAdjacentHTML|createContextualFragment|(?:set|parse)HTMLUnsafe|document\.write|\bsrcdoc\b/;

/** Whether a source puts a string into a page as markup. Even reading markup is left to `textContent`. */
export function writesMarkup(source: string): boolean {
  return WRITES_MARKUP.test(source);
}
