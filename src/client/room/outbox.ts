/** A sealed line on its way. It is stored before it is sent, and goes under the same key however often it is tried. */
export type OutboxItem = {
  /** The id of its event, also its name on the device. */
  readonly id: string;
  readonly key: string;
  readonly box: string;
  /** What it says, to show it before it is back. */
  readonly say: string;
  readonly signed: boolean;
  /** It brings an answer: whether that came through is told where answers are shown. */
  readonly isAnswer: boolean;
  /** Its place among this device's lines. */
  readonly nth: number;
  /** Not to be sent before; epoch ms of the server's clock. */
  readonly notBefore: number;
  /** Not to be sent after: what comes out late and alone would say whose it is; null where it is never too late. */
  readonly notAfter: number | null;
  /** The place the server gave it; null until then. */
  readonly seq: number | null;
};

/** What is to be sent next: signed lines strictly in order, lines without a signature once their moment has come. */
export function nextToSend(items: readonly OutboxItem[], now: number): OutboxItem | undefined {
  const unsent = items.filter((item) => item.seq === null && !isTooLate(item, now));
  const firstSigned = unsent.filter(({ signed }) => signed).sort(byPlace)[0];
  const due = unsent.filter(({ signed, notBefore }) => !signed && notBefore <= now).sort(byPlace)[0];
  return due ?? firstSigned;
}

/** When the next line without a signature may be sent; undefined where none waits for its moment. */
export function nextMoment(items: readonly OutboxItem[], now: number): number | undefined {
  const moments = items
    .filter((item) => item.seq === null && !item.signed && !isTooLate(item, now))
    .map(({ notBefore }) => notBefore);
  return moments.length === 0 ? undefined : Math.min(...moments);
}

/** Whether the time for a line is over: then it is never sent. */
export function isTooLate({ notAfter }: OutboxItem, now: number): boolean {
  return notAfter !== null && now > notAfter;
}

function byPlace(one: OutboxItem, other: OutboxItem): number {
  return one.nth - other.nth;
}
