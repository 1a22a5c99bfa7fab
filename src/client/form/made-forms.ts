import { MADE_HERE, type Device } from '#client/device/device.ts';

/** A form that was made on this device, with what opens its answers. */
export type MadeForm = {
  readonly id: string;
  readonly secret: string;
  readonly keeperSecret: string;
  readonly title: string;
  /** The day it was made on, as YYYY-MM-DD. */
  readonly made: string;
  /** When it goes with all its answers, closed or not; epoch ms of the server’s clock. */
  readonly expiresAt: number;
};

/** The forms made on this device, the newest first. */
export async function listMadeForms(device: Device): Promise<MadeForm[]> {
  const kept = (await device.list(MADE_HERE, 'form')).filter(isMadeForm);
  return kept.toSorted((one, other) => other.expiresAt - one.expiresAt);
}

/** The form of this secret, where this device holds what opens its answers. */
export async function findMadeForm(device: Device, secret: string): Promise<MadeForm | undefined> {
  return (await listMadeForms(device)).find((form) => form.secret === secret);
}

/** Keeps what opens the answers of a form, on this device only. */
export function keepMadeForm(device: Device, form: MadeForm): Promise<void> {
  return device.put(MADE_HERE, 'form', form.id, form);
}

/** Forgets a form on this device. What the server keeps of it stays. */
export function forgetMadeForm(device: Device, id: string): Promise<void> {
  return device.remove(MADE_HERE, 'form', id);
}

/** Only this page writes here, so seeing that every field is there is enough. */
function isMadeForm(value: unknown): value is MadeForm {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['id', 'secret', 'keeperSecret', 'title', 'made', 'expiresAt'].every((field) => field in value)
  );
}
