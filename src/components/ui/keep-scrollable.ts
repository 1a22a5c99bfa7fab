/** What is longer than its place can be scrolled with the keyboard, too: it is a stop of its own exactly while it is. */
export function keepScrollable(place: HTMLElement): () => void {
  const look = () => {
    const scrolls =
      getComputedStyle(place).overflowY === 'auto' && place.scrollHeight > place.clientHeight + 1;
    const tabIndex = scrolls ? 0 : -1;
    if (place.tabIndex !== tabIndex) place.tabIndex = tabIndex;
  };
  // Sizes are told once a frame, when they are known anyway: looking at each change would lay the page out for it.
  const sizes = new ResizeObserver(look);
  const watchAll = () => {
    sizes.disconnect();
    for (const each of [place, ...place.children]) sizes.observe(each);
  };
  const children = new MutationObserver(watchAll);
  watchAll();
  children.observe(place, { childList: true });
  return () => {
    sizes.disconnect();
    children.disconnect();
  };
}
