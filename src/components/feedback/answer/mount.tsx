import { render } from 'preact';
import { createAnswering } from '#client/form/answering.ts';
import { openDevice } from '#client/device/device-indexeddb.ts';
import { createMemoryDevice, type Device } from '#client/device/device.ts';
import { readLink, resultsLink } from '#client/form/form-links.ts';
import { browserWorld, type World } from '#client/browser/world.ts';
import { FeedbackFrame } from '../shared/FeedbackFrame.tsx';
import { AnswerPage } from './AnswerPage.tsx';
import { FormEnd } from './FormEnd.tsx';
import { OpeningForm } from './OpeningForm.tsx';
import { isPageAddress, isSharedAddress } from './shared-address.ts';

/** Draw the form that the address leads to, or say what stands in the way. */
export async function mountAnswering(root: HTMLElement): Promise<void> {
  const end = (which: 'notSecure' | 'noLink') =>
    render(
      <FeedbackFrame>
        <FormEnd end={which} />
      </FeedbackFrame>,
      root,
    );
  // Browsers offer what seals an answer over https or on localhost only.
  if (!('subtle' in crypto)) {
    end('notSecure');
    return;
  }
  // Another link pasted over this one is another form.
  addEventListener('hashchange', () => location.reload());
  const link = readLink(location.hash);
  if (link === undefined) {
    end('noLink');
    return;
  }
  if (link.keeperSecret !== null) {
    // The asker’s own link: the asker wants to see what was answered.
    location.replace(resultsLink('', link.secret, link.keeperSecret));
    return;
  }
  render(
    <FeedbackFrame>
      <OpeningForm />
    </FeedbackFrame>,
    root,
  );
  const isShared = isSharedAddress();
  const { answering, draft, keeps } = await begin(link.secret, browserWorld());
  // What is on its way from an earlier visit is sent first; it is let go of then.
  if (isShared && answering.standing.now().status !== 'waiting') await answering.share(true);
  if (isPageAddress() && answering.standing.now().status === 'answered') await answering.again();
  render(
    <AnswerPage
      answering={answering}
      draft={isShared ? {} : draft}
      keeps={keeps}
      isSharedAtFirst={isShared}
    />,
    root,
  );
}

/** A browser whose store fails is a browser without one: then nothing outlives the page, and it says so. */
async function begin(secret: string, world: World) {
  const beginOn = async (device: Device) => {
    const answering = await createAnswering(secret, { device, world });
    return { answering, draft: await answering.readDraft(), keeps: device.keeps };
  };
  const device = await openDevice();
  return beginOn(device).catch(() => beginOn(createMemoryDevice()));
}
