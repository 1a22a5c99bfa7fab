import { signal, type ReadonlySignal } from '@preact/signals';
import type { Device } from '#client/device/device.ts';
import { kindBegunBy } from '#domain/rulebook/kinds.ts';
import type { OutboxItem } from './outbox.ts';
import { readEvent } from './read-event.ts';

/** The lines of this device that the room has not shown yet, also over a reload. */
export type OutboxStore = {
  readonly $items: ReadonlySignal<readonly OutboxItem[]>;
  /** Calls back whenever a line was added. */
  readonly onAdded: (tell: () => void) => void;
  /** The kinds of activity that lines on their way begin, by their names in the book. */
  readonly startedKinds: () => readonly string[];
  readonly add: (item: Omit<OutboxItem, 'nth' | 'seq'>) => Promise<void>;
  /** The server gave it a place; it stays until it is back in the log. */
  readonly placed: (item: OutboxItem, seq: number) => void;
  readonly drop: (item: OutboxItem) => Promise<void>;
};

/** The outbox of one room as this device kept it. */
export async function openOutbox(device: Device, room: string): Promise<OutboxStore> {
  const kept = await device.list(room, 'outbox');
  const $items = signal<readonly OutboxItem[]>(kept.filter(isItem));
  const listeners: (() => void)[] = [];
  return {
    $items,
    onAdded: (tell) => void listeners.push(tell),
    startedKinds: () =>
      $items.value.flatMap(({ say }) => {
        const event = readEvent(say);
        return (event && kindBegunBy(event)) ?? [];
      }),
    add: async (line) => {
      const nth = 1 + Math.max(0, ...$items.value.map((item) => item.nth));
      const item: OutboxItem = { ...line, nth, seq: null };
      $items.value = [...$items.value, item];
      // It leaves while it is being kept: a page that dies in between loses nothing, as the line is in the log by then.
      for (const listener of listeners) listener();
      // A device that is full keeps nothing, and the line goes out from this page all the same.
      await device.put(room, 'outbox', item.id, item).catch(() => undefined);
    },
    placed: (item, seq) => {
      $items.value = $items.value.map((other) => (other.id === item.id ? { ...item, seq } : other));
    },
    drop: async (item) => {
      $items.value = $items.value.filter(({ id }) => id !== item.id);
      await device.remove(room, 'outbox', item.id);
    },
  };
}

/** Only this page writes here, so seeing that every field is there is enough. */
function isItem(value: unknown): value is OutboxItem {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['id', 'key', 'box', 'say', 'signed', 'isAnswer', 'nth', 'notBefore', 'notAfter', 'seq'].every(
      (field) => field in value,
    )
  );
}
