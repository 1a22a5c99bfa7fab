import { render, type VNode } from 'preact';
import { openDevice } from '#client/device/device-indexeddb.ts';
import { readLink } from '#client/form/form-links.ts';
import { findMadeForm } from '#client/form/made-forms.ts';
import { watchResults } from '#client/form/watch-results.ts';
import { browserWorld } from '#client/browser/world.ts';
import { Renewed } from '#components/renewed/lazy-notice.ts';
import { Ends, MyResults } from './lazy-screens.ts';
import { lazyFormResults } from '#client/form/lazy-form-results.ts';
import { ResultsPage } from './ResultsPage.tsx';
import { WaitingForResults } from './WaitingForResults.tsx';

/** What opens answers is fetched for this long before the page says that it does not come; ms. */
const PATIENCE_MS = 5_000;

/** Draw what the asker’s address leads to: the form, everything this device holds, or what is missing. */
export async function mountResults(root: HTMLElement): Promise<void> {
  // What was opened from a file is on this page alone.
  const draw = (page: VNode, isKept = true) =>
    render(
      <>
        <Renewed isKept={isKept} />
        {page}
      </>,
      root,
    );
  // Browsers offer what opens answers over https or on localhost only.
  if (!('subtle' in crypto)) {
    draw(<Ends end="notSecure" />);
    return;
  }
  // Another link pasted over this one is another form.
  addEventListener('hashchange', () => location.reload());
  draw(<WaitingForResults problem={null} />);
  const link = readLink(location.hash);
  if (link !== undefined) void lazyFormResults.get();
  const device = await openDevice();
  if (link === undefined) {
    if (location.hash.length > 1) draw(<Ends end="noLink" />);
    else draw(<MyResults device={device} />, false);
    return;
  }
  const known = await findMadeForm(device, link.secret).catch(() => undefined);
  const keeperSecret = link.keeperSecret ?? known?.keeperSecret;
  if (keeperSecret === undefined) {
    draw(<Ends end="needsMore" />);
    return;
  }
  const world = browserWorld();
  const patience = setTimeout(() => draw(<WaitingForResults problem="no-answer" />), PATIENCE_MS);
  const createFormResults = await lazyFormResults.get();
  clearTimeout(patience);
  const results = await createFormResults(link.secret, keeperSecret, world);
  const form = { id: results.id, secret: link.secret, keeperSecret };
  draw(<ResultsPage form={form} watch={watchResults(results, world)} device={device} />, false);
}
