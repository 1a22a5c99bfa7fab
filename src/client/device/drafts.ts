import type { Device } from './device.ts';

/** Words typed and not yet sent. They wait on this device, so that nothing is lost over a reload. */
export type Drafts = {
  readonly read: (field: string) => Promise<string>;
  /** What this page has kept or read of it so far, at once; undefined where nothing is known yet. */
  readonly peek: (field: string) => string | undefined;
  readonly keep: (field: string, text: string) => Promise<void>;
};

type Draft = { readonly field: string; readonly text: string };

/** The drafts of one room or form on this device. */
export function createDrafts(device: Device, scope: string): Drafts {
  const known = new Map<string, string>();
  return {
    peek: (field) => known.get(field),
    read: async (field) => {
      const drafts = (await device.list(scope, 'draft')).filter(isDraft);
      // What was typed in the meantime is newer than what the device had.
      const text = known.get(field) ?? drafts.find((draft) => draft.field === field)?.text ?? '';
      known.set(field, text);
      return text;
    },
    keep: (field, text) => {
      known.set(field, text);
      return text === ''
        ? device.remove(scope, 'draft', field)
        : device.put(scope, 'draft', field, { field, text } satisfies Draft);
    },
  };
}

function isDraft(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null && 'field' in value && 'text' in value;
}
