import type { FormDraft } from '#domain/form/draft.ts';
import type { Failure } from '#client/api/api-call.ts';
import { isoDay } from '#client/browser/iso-day.ts';
import { openDevice } from '#client/device/device-indexeddb.ts';
import type { Device } from '#client/device/device.ts';
import { createDrafts } from '#client/device/drafts.ts';
import { forgetMadeForm, listMadeForms, type MadeForm } from './made-forms.ts';
import { prepareForm, type PreparedForm } from './make-form.ts';
import { browserWorld, type World } from '#client/browser/world.ts';

/** A form that was just made, and whether this device holds the key to its answers from now on. */
export type JustMade = Pick<MadeForm, 'secret' | 'keeperSecret' | 'title' | 'expiresAt'> & {
  readonly isKept: boolean;
};

/** Where an asker puts a form together and makes it. The same form asked for twice is made once. */
export type FormEditor = {
  /** `memory`: nothing survives a reload, and the page says so. */
  readonly keeps: Device['keeps'];
  /** What was put together before a reload; empty where there is nothing. */
  readonly readDraft: () => Promise<string>;
  /** Keeps it on this device; an empty text lets go of it. */
  readonly keepDraft: (text: string) => Promise<void>;
  readonly make: (
    draft: FormDraft,
  ) => Promise<
    | { readonly ok: true; readonly form: JustMade }
    | { readonly ok: false; readonly problem: Failure['problem'] }
  >;
  /** The forms made on this device, the newest first. */
  readonly listMade: () => Promise<readonly MadeForm[]>;
  readonly forget: (id: string) => Promise<void>;
};

const SCOPE = 'new-form';
const DRAFT = 'form';

/** The editor of this browser. */
export async function openFormEditor(): Promise<FormEditor> {
  return createFormEditor({
    device: await openDevice(),
    world: browserWorld(),
    today: () => isoDay(new Date()),
  });
}

/** An editor on a device; `today` is the day it is for the asker, as YYYY-MM-DD. */
export function createFormEditor({
  device,
  world,
  today,
}: {
  readonly device: Device;
  readonly world: World;
  readonly today: () => string;
}): FormEditor {
  const drafts = createDrafts(device, SCOPE);
  let prepared: { readonly said: string; readonly form: Promise<PreparedForm> } | null = null;

  const prepare = (draft: FormDraft) => {
    const day = today();
    const said = JSON.stringify([day, draft]);
    if (prepared?.said === said) return prepared.form;
    prepared = { said, form: prepareForm(draft, { device, world, today: day }) };
    return prepared.form;
  };
  const listMade = () => listMadeForms(device).catch(() => []);

  return {
    keeps: device.keeps,
    readDraft: () => drafts.read(DRAFT).catch(() => ''),
    // A store that takes nothing must not keep the asker from continuing.
    keepDraft: (text) => drafts.keep(DRAFT, text).catch(() => undefined),
    make: async (draft) => {
      const { secret, keeperSecret, open } = await prepare(draft);
      const problem = await open();
      if (problem !== null) return { ok: false, problem };
      // The same words again are another form from now on: for another group, or another day.
      prepared = null;
      const kept = (await listMade()).find((form) => form.secret === secret);
      const expiresAt = kept?.expiresAt ?? world.localNow() + draft.ttlSeconds * 1000;
      const isKept = kept !== undefined && device.keeps === 'reloads';
      return { ok: true, form: { secret, keeperSecret, title: draft.title, expiresAt, isKept } };
    },
    listMade,
    forget: (id) => forgetMadeForm(device, id),
  };
}
