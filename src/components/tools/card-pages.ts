/** Cards on one sheet of paper, A4 or Letter alike: two beside each other, four rows. */
export const CARDS_ON_PAGE = 8;

/** The cards as they lie on the sheets, in order. */
export function pagesOf<Card>(cards: readonly Card[]): Card[][] {
  return Array.from({ length: Math.ceil(cards.length / CARDS_ON_PAGE) }, (_, page) =>
    cards.slice(page * CARDS_ON_PAGE, (page + 1) * CARDS_ON_PAGE),
  );
}
