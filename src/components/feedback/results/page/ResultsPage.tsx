import { useEffect, useRef } from 'preact/hooks';
import type { Device } from '#client/device/device.ts';
import { findMadeForm, forgetMadeForm, keepMadeForm, type MadeForm } from '#client/form/made-forms.ts';
import type { ResultsWatch, Watched } from '#client/form/watch-results.ts';
import { useWatched } from '../../shared/use-watched.ts';
import { ClosedForm, Ends, OpenForm } from './lazy-screens.ts';
import { WaitingForResults } from './WaitingForResults.tsx';

type Props = {
  form: Pick<MadeForm, 'id' | 'secret' | 'keeperSecret'>;
  watch: ResultsWatch;
  device: Device;
};

/** One form as its asker sees it: still open, closed, or no longer there. */
export function ResultsPage({ form, watch, device }: Props) {
  const { results, problem, opening } = useWatched(watch.watched);
  const wasOpen = useRef(false);
  useKeptForm(form, results, device);
  if (results?.status === 'open') wasOpen.current = true;

  if (results === null) return <WaitingForResults problem={problem} opening={opening} />;
  switch (results.status) {
    case 'open':
      return (
        <OpenForm
          form={form}
          results={results}
          problem={problem}
          opening={opening}
          watch={watch}
          isKept={device.keeps === 'reloads'}
        />
      );
    case 'closed':
      return <ClosedForm results={results} watch={watch} device={device} isNews={wasOpen.current} />;
    case 'not-yours':
      return <Ends end="notYours" />;
    case 'erased':
    case 'gone':
    case 'unreadable':
      return <Ends end={results.status} />;
  }
}

/**
 * Keeps on this device what opens the answers, once it has shown that it does, and takes it out of the address, which others may
 * see on a shared screen. Where the browser keeps nothing, the address is all there is.
 */
function useKeptForm(form: Props['form'], results: Watched['results'], device: Device) {
  const isOurs = results?.status === 'open' || results?.status === 'closed';
  const isGone = results?.status === 'erased' || results?.status === 'gone';
  useEffect(() => {
    if (isGone) void forgetGone(form, results.status === 'erased', device).catch(() => undefined);
    if (!isOurs) return;
    const { title, made } = results.sheet;
    const { expiresAt } = results;
    keepMadeForm(device, { ...form, title, made, expiresAt }).then(
      () => {
        if (device.keeps === 'reloads') history.replaceState(null, '', `/feedback/results#${form.secret}`);
      },
      () => undefined,
    );
    // Once it is known to be the asker’s, nothing of it changes but the count.
  }, [isOurs, isGone]);
}

/** A form that its asker deleted, or whose time is over, is forgotten. One that a server merely does not find is not. */
async function forgetGone({ id, secret }: Props['form'], isErased: boolean, device: Device): Promise<void> {
  const known = await findMadeForm(device, secret);
  if (isErased || (known !== undefined && known.expiresAt <= Date.now())) await forgetMadeForm(device, id);
}
