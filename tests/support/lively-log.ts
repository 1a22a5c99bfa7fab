import type { Command } from '#client/room/command.ts';
import { gatheringOf } from '#domain/rulebook/kinds.ts';
import { isIcebreaker } from '#domain/activity/icebreaker/icebreaker.ts';
import { isSpoken } from '#domain/activity/spoken/spoken.ts';
import { isRound, speakerOf } from '#domain/activity/round/round.ts';
import { pick, shuffle, type Random } from '#domain/kernel/shuffle.ts';
import { evolve } from '#domain/rulebook/evolve.ts';
import type { RoomLine } from '#domain/rulebook/event.ts';
import type { Room } from '#domain/room/room.ts';
import {
  NOON,
  deeperAsked,
  icebreakerDrawn,
  idOf,
  logOf,
  pulseStarted,
  roundStarted,
  saying,
  seatOf,
  spokenStarted,
} from './rooms.ts';
import { BOOK } from './book.ts';

/** Who is in the room from the beginning. */
export const PEOPLE = ['ada', 'ben', 'caro', 'dina', 'elif', 'fay'];

/** Steps of a plan. */
const STEPS = ['arrive', 'check-in', 'wins', 'close'];

const HASH = 'h'.repeat(42) + 'A';
const RECOVERY = 'p'.repeat(87);

/** How often what is said is meant for the moment at hand; the rest is said by anyone about anything. */
const SENSIBLE = 0.75;

/**
 * A log of this many lines in which most of what is said is meant for the moment, so that rounds are spoken and answers
 * shown, and the rest is forged, late, early or out of turn. The same for the same random numbers.
 */
export function livelyLog(random: Random, length: number): readonly RoomLine[] {
  const lines: RoomLine[] = [...logOf(PEOPLE[0]!, ...PEOPLE.slice(1)).lines];
  let room = lines.reduce<Room>((so, line) => accepted(so, line), { phase: 'unopened' });
  let at = NOON;
  while (lines.length < length) {
    at += Math.floor(random() ** 3 * 40_000);
    const said = random() < SENSIBLE ? sensible(room, random) : wild(random);
    const verified = random() < 0.5 ? { recovery: RECOVERY, commitment: HASH } : {};
    const line: RoomLine = {
      seq: lines.length + 1,
      at,
      seat: said.seat,
      event: saying(said.command),
      verified,
    };
    lines.push(line);
    room = accepted(room, line);
  }
  return lines;
}

function accepted(room: Room, line: RoomLine): Room {
  const next = evolve(room, line, BOOK);
  return next.ok ? next.value : room;
}

type Said = { seat: string | null; command: Command & { id?: string } };

const one = <Item>(items: readonly Item[], random: Random): Item =>
  items[Math.floor(random() * items.length)]!;
const upTo = (most: number, random: Random) => Math.floor(random() * (most + 1));

/** Something that fits the moment, mostly said by someone who may say it. */
function sensible(room: Room, random: Random): Said {
  if (room.phase !== 'open') return wild(random);
  const leader = one(room.facilitators, random);
  const anyone = one(room.seats, random).id;
  const { activity } = room;
  const commands: Said[] = [];
  const by = (seat: string | null, command: Command & { id?: string }) => commands.push({ seat, command });

  if (activity === null || random() < 0.08) begin(room, activity?.id ?? null, leader, random, by);
  if (activity !== null && isRound(activity)) {
    const speaker = speakerOf(activity);
    const onTurn = { activity: activity.id, turn: activity.turn, startsInMs: upTo(3_000, random) };
    for (const type of ['turn-done', 'turn-passed', 'turn-postponed'] as const)
      by(speaker, { type, ...onTurn });
    by(speaker, { type: 'turn-done', ...onTurn });
    by(leader, { type: 'turn-advanced', ...onTurn });
    by(leader, { type: one(['round-paused', 'round-resumed'] as const, random), ...onTurn });
    by(leader, { type: 'round-time-added', ...onTurn, ms: upTo(60_000, random) - 30_000 });
    by(anyone, { type: one(['turn-declined', 'turn-requested'] as const, random), activity: activity.id });
    by(leader, { type: 'turn-skipped', ...onTurn, seat: anyone });
    if (random() < 0.1) by(leader, { type: 'round-ended', ...onTurn });
  }
  if (activity !== null && isSpoken(activity)) {
    const on = { activity: activity.id };
    by(leader, { type: 'spoken-paused', ...on });
    by(leader, { type: 'spoken-resumed', ...on, startsInMs: upTo(3_000, random) });
    by(leader, { type: 'spoken-time-added', ...on, ms: upTo(120_000, random) - 60_000 });
  }
  if (activity !== null && isIcebreaker(activity) && activity.writing === null) {
    by(leader, { type: 'writing-opened', activity: activity.id, named: random() < 0.5 });
  }
  const gathering = activity && gatheringOf(BOOK, activity);
  if (activity && gathering) {
    const collection = gathering.collections.length === 2 ? 2 : 1;
    const open = pick(
      gathering.collections.flatMap(({ contributions }) => contributions),
      random,
    );
    const on = { activity: activity.id, collection } as const;
    if (gathering.collections.length === 0)
      for (const { id } of room.seats) by(id, { type: 'answered', activity: activity.id });
    if (gathering.collections.length > 0) {
      for (let nth = 0; nth < 4; nth += 1) {
        by(null, { type: 'pulse-rated', ...on, ratings: [upTo(4, random) + 1, null, 5] });
        by(null, { type: 'deeper-answered', ...on, answer: 'yes' });
        by(null, { type: 'pulse-said', ...on, text: 'x', commitment: HASH });
        by(gathering.named ? one(gathering.marks, random) : null, {
          type: 'answer-shown',
          ...on,
          text: 'x',
          ...(gathering.named ? {} : { commitment: HASH }),
        });
      }
    }
    by(leader, {
      type: 'collection-opened',
      activity: activity.id,
      collection: gathering.collections.length === 0 ? 1 : 2,
    });
    by(anyone, { type: 'answer-taken-back', activity: activity.id });
    if (open !== undefined) {
      by(leader, { type: 'contribution-hidden', activity: activity.id, contribution: open.id });
      by(null, {
        type: 'contribution-withdrawn',
        activity: activity.id,
        contribution: open.id,
        value: 'v'.repeat(22),
      });
    }
  }
  if (random() < 0.25) come(room, leader, anyone, random, by);
  return one(commands.length === 0 ? [wild(random)] : commands, random);
}

type By = (seat: string | null, command: Command & { id?: string }) => void;

function begin(room: Room & { phase: 'open' }, after: string | null, leader: string, random: Random, by: By) {
  const order = shuffle(
    room.seats.map(({ id }) => id),
    random,
  );
  by(
    leader,
    roundStarted({
      after,
      order: order.slice(0, 1 + upTo(order.length - 1, random)),
      sittingOut: [],
      pace: random() < 0.5 ? { each: 60_000 } : { whole: 600_000 },
      number: 1,
      startsInMs: upTo(3_000, random),
    }),
  );
  by(leader, pulseStarted({ after, threshold: 3 }));
  if (random() < 0.2) by(leader, deeperAsked({ after }));
  by(leader, icebreakerDrawn({ after, prompt: `prompt-${upTo(50, random)}` }));
  const step = { recipe: 'core-meeting', id: one(STEPS, random) };
  by(leader, spokenStarted({ after, step, ms: 60_000, startsInMs: upTo(3_000, random) }));
  by(one([leader, one(room.seats, random).id], random), {
    type: 'agenda-set',
    replaces: random() < 0.8 ? (room.agenda?.id ?? null) : null,
    recipe: one(['core-meeting', 'first-circle'], random),
    steps: STEPS.slice(upTo(STEPS.length, random)).map((id) => ({ id, fixed: 60, each: 30 })),
  });
  by(one([leader, one(room.seats, random).id], random), {
    type: 'form-offered',
    secret: one(['A'.repeat(22), 'B'.repeat(22)], random),
    title: 'After a meeting',
  });
  if (after !== null) by(leader, { type: 'activity-ended', activity: after });
}

function come(room: Room & { phase: 'open' }, leader: string, anyone: string, random: Random, by: By) {
  const other = one(room.seats, random).id;
  const late = seatOf(`late${upTo(20, random)}`);
  by(late, { type: 'seat-taken', name: `late ${upTo(30, random)}` });
  by(anyone, random() < 0.5 ? { type: 'seat-left' } : { type: 'seat-returned' });
  by(anyone, random() < 0.5 ? { type: 'seat-away', seat: anyone } : { type: 'seat-back', seat: anyone });
  by(leader, { type: 'seat-removed', seat: anyone });
  by(leader, { type: 'door-unlocked' });
  by(leader, { type: 'seat-admitted', seat: anyone });
  by(leader, { type: 'facilitator-granted', seat: anyone });
  by(leader, { type: 'seat-replaced', lost: anyone, found: other });
  by(anyone, { type: 'facilitator-restored', seat: anyone, proof: 'p'.repeat(86) });
  by(anyone, { type: 'facilitator-stepped-down' });
  by(anyone, { type: 'seat-renamed', name: `new ${upTo(30, random)}` });
}

/** Anything, by anyone, about anything. */
function wild(random: Random): Said {
  const who = random() < 0.2 ? null : seatOf(one([...PEOPLE, 'late1', 'stranger'], random));
  const seat = seatOf(one(PEOPLE, random));
  const activity = idOf(one(['event-1', 'event-2', 'event-3'], random));
  const turn = 1 + upTo(8, random);
  const collection = one([1, 2] as const, random);
  const onTurn = { activity, turn, startsInMs: upTo(10_000, random) };
  const contribution = idOf('words');
  const value = 'v'.repeat(22);
  const commands: Command[] = [
    { type: 'room-closed' },
    { type: 'door-locked' },
    { type: 'seat-taken', name: one(PEOPLE, random) },
    { type: 'seat-replaced', lost: seat, found: seatOf(one(PEOPLE, random)) },
    { type: 'seat-removed', seat },
    { type: 'facilitator-granted', seat },
    { type: 'facilitator-restored', seat, proof: 'p'.repeat(86) },
    { type: 'keeper-published', keeper: HASH },
    { type: 'room-extended', expiresAt: 1 },
    pulseStarted({ after: activity, threshold: 3 }),
    { type: 'turn-done', ...onTurn },
    { type: 'turn-advanced', ...onTurn },
    { type: 'turn-skipped', ...onTurn, seat },
    { type: 'round-time-added', activity, turn, ms: upTo(1_200_000, random) - 600_000 },
    { type: 'round-ended', activity, turn },
    { type: 'answered', activity },
    { type: 'collection-opened', activity, collection },
    { type: 'answer-shown', activity, collection, text: 'x', commitment: HASH },
    { type: 'pulse-rated', activity, collection, ratings: [1, null, 5] },
    { type: 'contribution-hidden', activity, contribution },
    { type: 'contribution-claimed', activity, contribution, value },
    { type: 'activity-ended', activity },
  ];
  const command = one(commands, random);
  // A wild "close" would end most logs at once.
  return command.type === 'room-closed' && random() < 0.9 ? wild(random) : { seat: who, command };
}
