import type { SeatId } from '#domain/facts/line.ts';

/** How long a collection takes lines, from the stamp of the line that opened it. */
export const COLLECTION_MS = 20_000;

/** Within how long of learning of a collection a device sends, at an evenly random moment. */
export const SEND_WITHIN_MS = 8_000;

/** From how many answers on nameless ones are shown: with two, each would know the other's. */
export const MIN_NAMELESS_ANSWERS = 3;

/** One answer as it came out in a collection. Without a name it has no field that could hold one. */
export type Contribution = {
  /** The id of the event that brought it. */
  readonly id: string;
  /** Its author, where the answers bear names or where the author has claimed it since. */
  readonly seat: SeatId | null;
  /** The hash of a random value that only its author knows. */
  readonly commitment: string | null;
  readonly content: Content;
  /** `hidden` by a facilitator, `withdrawn` by its author: either way no one is shown it. */
  readonly standing: 'shown' | 'hidden' | 'withdrawn';
};

/** What a contribution says: ratings and words travel apart. */
export type Content =
  | { readonly part: 'words'; readonly text: string }
  | { readonly part: 'ratings'; readonly ratings: readonly (number | null)[] };

/** Twenty seconds in which every marked device sends what it kept. */
export type Collection = {
  readonly closesAt: number;
  /** How many answers it waits for; more than that means that someone sent too many. */
  readonly expected: number;
  readonly contributions: readonly Contribution[];
};

/** Answers that stay on the devices until they are shown together, and what has been collected of them. */
export type Gathering = {
  /** Whether answers bear their authors' names. */
  readonly named: boolean;
  /** Seats that were taken before it began: only their marks count towards the threshold. */
  readonly eligible: readonly SeatId[];
  /** From how many answers on they may be shown. Fixed at the start. */
  readonly threshold: number;
  /** How many must come together when the left out are collected after the others were shown. */
  readonly minLateAnswers: number;
  /** Whose devices say that they keep an answer. */
  readonly marks: readonly SeatId[];
  /** None while people write; then one, and at the most a second for the left out. */
  readonly collections: readonly Collection[];
};

/** A gathering in which no one has answered yet. */
export function gatheringFrom(
  start: Pick<Gathering, 'named' | 'eligible' | 'threshold' | 'minLateAnswers'>,
): Gathering {
  return { ...start, marks: [], collections: [] };
}

/** How many marks count towards the threshold. */
export function countedMarks(gathering: Gathering): number {
  return gathering.marks.filter((seat) => gathering.eligible.includes(seat)).length;
}

/** Whether enough have answered for the answers to be shown. */
export function mayCollect(gathering: Gathering): boolean {
  return countedMarks(gathering) >= gathering.threshold;
}

/** Whether lines of a collection are being taken at this instant. */
export function isCollecting(gathering: Gathering, now: number): boolean {
  const collection = gathering.collections.at(-1);
  return collection !== undefined && now < closesAtOf(gathering, collection);
}

/** Named answers need not hide when they came: once all are there, the collection is over. */
function closesAtOf(gathering: Gathering, collection: Collection): number {
  const complete = gathering.named && collection.contributions.length >= collection.expected;
  return complete ? 0 : collection.closesAt;
}

/** How many answers of a collection have come: ratings where it has any, else words. */
export function received(collection: Collection): number {
  return Math.max(partCount(collection, 'ratings'), partCount(collection, 'words'));
}

/** How many marked devices have not sent what they keep, by the collections so far. */
export function leftOut(gathering: Gathering): number {
  const came = gathering.collections.reduce((sum, collection) => sum + received(collection), 0);
  return Math.max(0, gathering.marks.length - came);
}

/** The gathering without the mark of someone who went; what has been opened already stays as it is. */
export function withoutMark(gathering: Gathering, seat: SeatId): Gathering {
  if (gathering.collections.length > 0) return gathering;
  return { ...gathering, marks: gathering.marks.filter((other) => other !== seat) };
}

/**
 * The gathering after someone continued from another seat: the mark of the lost one goes with the answer that lay on it, and
 * the new one counts in its place.
 */
export function withSeatReplaced(gathering: Gathering, lost: SeatId, found: SeatId): Gathering {
  if (gathering.collections.length > 0 || !gathering.eligible.includes(lost))
    return withoutMark(gathering, lost);
  const eligible = gathering.eligible.filter((seat) => seat !== lost && seat !== found);
  return { ...withoutMark(gathering, lost), eligible: [...eligible, found] };
}

/** Whether more answers came than devices had marked: then none of them can be trusted. */
export function isStuffed(collection: Collection): boolean {
  return (
    partCount(collection, 'ratings') > collection.expected ||
    partCount(collection, 'words') > collection.expected
  );
}

function partCount(collection: Collection, part: Content['part']): number {
  return collection.contributions.filter(({ content }) => content.part === part).length;
}
