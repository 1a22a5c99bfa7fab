/** Several names as the page's language lists them: "Ada, Ben and Caro". */
export function namesOf(names: readonly string[]): string {
  return new Intl.ListFormat(document.documentElement.lang).format(names);
}
