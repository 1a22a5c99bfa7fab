import type { Device } from './device.ts';

/** Words typed and not yet sent. They wait on this device, so that nothing is lost over a reload. */
export type Drafts = {
  readonly read: (field: string) => Promise<string>;
  readonly keep: (field: string, text: string) => Promise<void>;
};

type Draft = { readonly field: string; readonly text: string };

/** The drafts of one room on this device. */
export function createDrafts(device: Device, room: string): Drafts {
  return {
    read: async (field) => {
      const drafts = (await device.list(room, 'draft')).filter(isDraft);
      return drafts.find((draft) => draft.field === field)?.text ?? '';
    },
    keep: (field, text) =>
      text === ''
        ? device.remove(room, 'draft', field)
        : device.put(room, 'draft', field, { field, text } satisfies Draft),
  };
}

function isDraft(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null && 'field' in value && 'text' in value;
}
