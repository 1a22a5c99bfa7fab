import type { Device } from '#client/device/device.ts';
import { createDrafts } from '#client/device/drafts.ts';
import { createClosableDevice } from '#client/device/closable-device.ts';

/** A sealed answer on its way. It goes under the same key however often it is tried. */
export type WaitingAnswer = {
  readonly key: string;
  readonly box: string;
  /** When the form’s time is over, as its link said; epoch ms. */
  readonly until: number;
};

/** What a device keeps of someone’s answer to one form. What it can’t keep stops no one from sending. */
export type AnswerPlace = {
  readonly drafts: {
    readonly read: () => Promise<string>;
    readonly keep: (text: string) => Promise<void>;
  };
  readonly waiting: () => Promise<WaitingAnswer | null>;
  readonly keepWaiting: (answer: WaitingAnswer) => Promise<void>;
  readonly dropWaiting: () => Promise<void>;
  /** Whether an answer went out from here. That is known to this device alone. */
  readonly hasSent: () => Promise<boolean>;
  /** The server has it: what was written is let go of. */
  readonly keepSent: () => Promise<void>;
  readonly dropWritten: () => Promise<void>;
};

const DRAFT = 'answer';
const WAITING = 'answer';
const SENT = 'sent';

/** The place for the answer to the form with this id. */
export function createAnswerPlace(device: Device, id: string): AnswerPlace {
  const kept = createClosableDevice(device);
  const drafts = createDrafts(kept, id);
  const dropWaiting = () => kept.remove(id, 'outbox', WAITING);
  const dropWritten = async () => {
    await drafts.keep(DRAFT, '');
    await dropWaiting();
  };

  return {
    drafts: { read: () => drafts.read(DRAFT), keep: (text) => drafts.keep(DRAFT, text) },
    waiting: async () => (await kept.list(id, 'outbox')).find(isWaiting) ?? null,
    keepWaiting: (answer) => kept.put(id, 'outbox', WAITING, answer),
    dropWaiting,
    hasSent: async () => (await kept.list(id, 'answer')).includes(true),
    keepSent: async () => {
      // In this order: a page that goes away in between sends the same answer once more, and never asks for it again.
      await kept.put(id, 'answer', SENT, true);
      await dropWritten();
    },
    dropWritten,
  };
}

function isWaiting(value: unknown): value is WaitingAnswer {
  return typeof value === 'object' && value !== null && 'key' in value && 'box' in value && 'until' in value;
}
