import type { ActEvent } from '#domain/facts/activity.ts';
import type { Line, SeatId } from '#domain/facts/line.ts';
import type { RoomRefusal } from '#domain/facts/refusal.ts';
import { isFacilitator, type Circle } from '#domain/facts/seats.ts';
import { accept, refuse, type Result } from '#domain/kernel/result.ts';
import type { GatheringAct } from './event.ts';
import {
  COLLECTION_MS,
  isCollecting,
  leftOut,
  mayCollect,
  type Collection,
  type Contribution,
  type Gathering,
} from './gathering.ts';

/** Marks, the opening of a collection, and what may be done with a contribution afterwards. */
export function evolveGathering(
  gathering: Gathering,
  circle: Circle,
  line: Line<ActEvent>,
  event: GatheringAct,
): Result<Gathering, RoomRefusal> {
  switch (event.type) {
    case 'answered':
      if (gathering.collections.length > 0) return refuse('collection-over');
      if (line.seat === null) return refuse('unsigned');
      if (gathering.marks.includes(line.seat)) return refuse('answered-already');
      return accept({ ...gathering, marks: [...gathering.marks, line.seat] });
    case 'answer-taken-back':
      if (gathering.collections.length > 0) return refuse('collection-over');
      if (!gathering.marks.some((seat) => seat === line.seat)) return refuse('not-answered');
      return accept({ ...gathering, marks: gathering.marks.filter((seat) => seat !== line.seat) });
    case 'collection-opened':
      return openCollection(gathering, circle, line, event.collection);
    case 'contribution-hidden':
      if (!isFacilitator(circle, line.seat)) return refuse('facilitator-only');
      return withContribution(gathering, event.contribution, (contribution) =>
        contribution.standing === 'shown'
          ? accept({ ...contribution, standing: 'hidden' })
          : refuse('nothing-changes'),
      );
    case 'contribution-withdrawn':
      return withContribution(gathering, event.contribution, (contribution) =>
        isAuthor(contribution, line)
          ? accept({ ...contribution, standing: 'withdrawn' })
          : refuse('not-the-author'),
      );
    case 'contribution-claimed':
      return withContribution(gathering, event.contribution, (contribution) =>
        isAuthor(contribution, line) && contribution.seat === null && contribution.standing !== 'withdrawn'
          ? accept({ ...contribution, seat: line.seat })
          : refuse('not-the-author'),
      );
  }
}

/** One answer comes out; refused outside the twenty seconds, or where a named seat has none to give. */
export function receive(
  gathering: Gathering,
  line: Line<ActEvent>,
  collection: 1 | 2,
  contribution: Omit<Contribution, 'standing'>,
): Result<Gathering, RoomRefusal> {
  const open = gathering.collections.at(-1);
  if (open === undefined || gathering.collections.length !== collection) return refuse('not-collecting');
  if (!isCollecting(gathering, line.at)) return refuse('collection-over');
  if (gathering.named !== (contribution.seat !== null)) {
    return refuse(gathering.named ? 'unsigned' : 'signed-but-anonymous');
  }
  if (isKnown(gathering, contribution)) return refuse('does-not-fit');
  if (contribution.seat !== null) {
    if (!gathering.marks.includes(contribution.seat)) return refuse('not-answered');
    if (hasGiven(gathering, contribution.seat)) return refuse('answered-already');
  }
  const contributions = [...open.contributions, { ...contribution, standing: 'shown' as const }];
  return accept(withLast(gathering, { ...open, contributions }));
}

function openCollection(
  gathering: Gathering,
  circle: Circle,
  line: Line<ActEvent>,
  collection: 1 | 2,
): Result<Gathering, RoomRefusal> {
  if (!isFacilitator(circle, line.seat)) return refuse('facilitator-only');
  if (isCollecting(gathering, line.at)) return refuse('answers-are-coming');
  if (gathering.collections.length !== collection - 1) return refuse('collected-already');
  if (!mayCollect(gathering)) return refuse('too-few-answers');
  const expected = leftOut(gathering);
  if (expected < fewestTogether(gathering)) return refuse('nobody-left-out');
  const opened: Collection = { closesAt: line.at + COLLECTION_MS, expected, contributions: [] };
  return accept({ ...gathering, collections: [...gathering.collections, opened] });
}

/** A single late answer would show whose it is, so the left out come together or not at all. */
function fewestTogether(gathering: Gathering): number {
  return gathering.collections.length === 0 ? 1 : gathering.minLateAnswers;
}

function hasGiven(gathering: Gathering, seat: SeatId): boolean {
  return gathering.collections.some(({ contributions }) => contributions.some((one) => one.seat === seat));
}

/** Whether something came out under this id or commitment before: then what is hidden or taken back could be mistaken. */
function isKnown(gathering: Gathering, { id, commitment }: Pick<Contribution, 'id' | 'commitment'>): boolean {
  return gathering.collections.some(({ contributions }) =>
    contributions.some((one) => one.id === id || (commitment !== null && one.commitment === commitment)),
  );
}

function isAuthor(contribution: Contribution, line: Line<ActEvent>): boolean {
  // Once it bears a name, the value that proved whose it is has been seen by all.
  if (contribution.seat !== null) return contribution.seat === line.seat;
  return contribution.commitment !== null && contribution.commitment === line.verified?.commitment;
}

function withContribution(
  gathering: Gathering,
  id: string,
  change: (contribution: Contribution) => Result<Contribution, RoomRefusal>,
): Result<Gathering, RoomRefusal> {
  const found = gathering.collections
    .flatMap(({ contributions }) => contributions)
    .find((one) => one.id === id);
  if (found === undefined) return refuse('no-such-contribution');
  const changed = change(found);
  if (!changed.ok) return changed;
  const collections = gathering.collections.map((collection) => ({
    ...collection,
    contributions: collection.contributions.map((one) => (one === found ? changed.value : one)),
  }));
  return accept({ ...gathering, collections });
}

function withLast(gathering: Gathering, last: Collection): Gathering {
  return { ...gathering, collections: [...gathering.collections.slice(0, -1), last] };
}
