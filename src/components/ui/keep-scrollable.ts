/** What is longer than its place can be scrolled with the keyboard, too: it is a stop of its own exactly while it is. */
export function keepScrollable(place: HTMLElement): () => void {
  const look = () => {
    const scrolls =
      getComputedStyle(place).overflowY === 'auto' && place.scrollHeight > place.clientHeight + 1;
    place.tabIndex = scrolls ? 0 : -1;
  };
  const sizes = new ResizeObserver(look);
  const words = new MutationObserver(look);
  sizes.observe(place);
  words.observe(place, { childList: true, subtree: true, characterData: true });
  return () => {
    sizes.disconnect();
    words.disconnect();
  };
}
