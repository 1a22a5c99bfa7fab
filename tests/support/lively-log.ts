import type { Command } from '#client/room/command.ts';
import type { AnyActivity } from '#domain/facts/activity.ts';
import type { Verified } from '#domain/facts/line.ts';
import type { Random } from '#domain/kernel/shuffle.ts';
import type { OpenRoom, Room } from '#domain/room/room.ts';
import { asEvent, type RoomEvent, type RoomLine } from '#domain/rulebook/event.ts';
import { evolve } from '#domain/rulebook/evolve.ts';
import { gatheringOf, kindName } from '#domain/rulebook/kinds.ts';
import { SAMPLES } from './all-kind-samples.ts';
import { BOOK } from './book.ts';
import { commitmentTo, secretOf, upTo, type KindSamples } from './kind-samples.ts';
import { idOf, logOf, NOON, pulseStarted, saying, seatOf } from './rooms.ts';

/** Who is in the room from the beginning. */
export const PEOPLE = ['ada', 'ben', 'caro', 'dina', 'elif', 'fay'];

/** Steps of a plan. */
const STEPS = ['arrive', 'check-in', 'wins', 'close'];

const HASH = 'h'.repeat(42) + 'A';
const RECOVERY = 'p'.repeat(87);

/** How often what is said fits the moment at hand. Of the rest, half is nearly right, half said by anyone about anything. */
const SENSIBLE = 0.75;
const SPOILED = 0.88;

/**
 * A log of so many lines in which these kinds of activity are begun. Most of what is said fits the moment, so that rounds are
 * spoken and answers shown, and the rest is forged, late, early or out of turn. The same for the same random numbers.
 */
export function livelyLog(
  random: Random,
  length: number,
  kinds: readonly KindSamples[] = [...SAMPLES.values()],
): readonly RoomLine[] {
  const lines: RoomLine[] = [...logOf(PEOPLE[0]!, ...PEOPLE.slice(1)).lines];
  let room = lines.reduce<Room>((so, line) => accepted(so, line), { phase: 'unopened' });
  let at = NOON;
  while (lines.length < length) {
    at += Math.floor(random() ** 3 * 40_000);
    const meant = random();
    const fitting = () => sensible(room, random, kinds);
    const said =
      meant < SENSIBLE
        ? [fitting(), fitting(), fitting()]
        : [meant < SPOILED ? spoiled(fitting(), random) : wild(random)];
    const told = said.flatMap((each) => lineOf(each, lines.length + 1, at, random));
    const line = told.find((each) => evolve(room, each, BOOK).ok) ?? told[0];
    if (line === undefined) continue;
    lines.push(line);
    room = accepted(room, line);
  }
  return lines;
}

function accepted(room: Room, line: RoomLine): Room {
  const next = evolve(room, line, BOOK);
  return next.ok ? next.value : room;
}

/** What is said, as a line; none where no one could read it. */
function lineOf({ seat, command }: Said, seq: number, at: number, random: Random): RoomLine[] {
  const event = heard(saying(command));
  if (event === undefined) return [];
  const verified = { ...(random() < 0.5 ? { recovery: RECOVERY } : {}), ...commitmentIn(event) };
  return [{ seq, at, seat, event, verified }];
}

/** Something that is said, and by which seat. */
export type Said = { seat: string | null; command: Command & { id?: string } };

const one = <Item>(items: readonly Item[], random: Random): Item =>
  items[Math.floor(random() * items.length)]!;

/** Something that fits the moment, mostly said by those who may say it. */
function sensible(room: Room, random: Random, kinds: readonly KindSamples[]): Said {
  if (room.phase !== 'open') return wild(random);
  const leader = one(room.facilitators, random);
  const anyone = one(room.seats, random).id;
  const { activity } = room;
  const commands: Said[] = [];
  const by: By = (seat, command) => commands.push({ seat, command });

  if (activity === null || random() < 0.08) begin(room, leader, random, kinds, by);
  if (activity !== null) {
    commands.push(...(SAMPLES.get(kindName(activity))?.says(activity, room, random) ?? []));
    gather(activity, room, leader, anyone, random, by);
  }
  const put = one([null, ...room.past], random);
  if (put !== null && random() < 0.1) tidy(put, room, leader, random, by);
  if (random() < 0.25) come(room, leader, anyone, random, by);
  return one(commands.length === 0 ? [wild(random)] : commands, random);
}

type By = (seat: string | null, command: Command & { id?: string }) => void;

/** One of these kinds begins, or what stands around activities happens. */
function begin(room: OpenRoom, leader: string, random: Random, kinds: readonly KindSamples[], by: By) {
  const after = room.activity?.id ?? null;
  const step = { recipe: 'core-meeting', id: one(STEPS, random) };
  for (const { name, setup } of kinds) {
    const [kind = '', v] = name.split('@');
    by(leader, {
      type: 'activity-started',
      after,
      ...(random() < 0.8 ? { step } : {}),
      ...{ kind, v: Number(v), setup: setup(room, random) },
    });
  }
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

/** What is said around answers that stay hidden until they are shown together. */
function gather(
  activity: AnyActivity,
  room: OpenRoom,
  leader: string,
  anyone: string,
  random: Random,
  by: By,
): void {
  const gathering = gatheringOf(BOOK, activity);
  if (gathering === null) return;
  const on = { activity: activity.id };
  if (gathering.collections.length === 0) {
    for (const { id } of room.seats) by(id, { type: 'answered', ...on });
  }
  by(leader, { type: 'collection-opened', ...on, collection: gathering.collections.length === 0 ? 1 : 2 });
  by(anyone, { type: 'answer-taken-back', ...on });
  tidy(activity, room, leader, random, by);
}

/** What can be done with an answer that came out, also later. */
function tidy({ id, ...activity }: AnyActivity, room: OpenRoom, leader: string, random: Random, by: By) {
  const out = gatheringOf(BOOK, { id, ...activity })?.collections.flatMap(
    ({ contributions }) => contributions,
  );
  if (out === undefined || out.length === 0) return;
  const { id: contribution, commitment } = one(out, random);
  const on = { activity: id, contribution };
  const value = secretOf(commitment === null ? 0 : parseInt(commitment));
  by(leader, { type: 'contribution-hidden', ...on });
  by(null, { type: 'contribution-withdrawn', ...on, value });
  by(one(room.seats, random).id, { type: 'contribution-claimed', ...on, value });
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

/** The same with one thing wrong: who says it, what it means, or one of its fields. */
export function spoiled({ seat, command }: Said, random: Random): Said {
  // Another kind or version would end the log: the tests of the rulebook say so.
  const kept = ['type', 'id', 'kind', 'v'];
  const fields = Object.keys(command).filter((field) => !kept.includes(field));
  const field = one([...fields, 'seat'], random);
  if (field === 'seat') {
    return {
      seat: one(
        [...PEOPLE.map(seatOf), null].filter((other) => other !== seat),
        random,
      ),
      command,
    };
  }
  const wrong = one([null, undefined, -1, 1, 2, '', idOf('nothing'), seatOf('nobody'), [], {}], random);
  return { seat, command: { ...command, [field]: wrong } };
}

/** An event as it comes out of a box; undefined where it is none. */
function heard(event: RoomEvent): RoomEvent | undefined {
  return asEvent(JSON.parse(JSON.stringify(event)));
}

/** What the log book would find out about the value that an event carries. */
function commitmentIn(event: RoomEvent): Verified {
  const value = 'value' in event ? parseInt(String(event.value)) : NaN;
  return Number.isNaN(value) ? {} : { commitment: commitmentTo(value) };
}

/** Anything, by anyone, about anything. */
function wild(random: Random): Said {
  const who = random() < 0.2 ? null : seatOf(one([...PEOPLE, 'late1', 'stranger'], random));
  const seat = seatOf(one(PEOPLE, random));
  const activity = idOf(one(['event-1', 'event-2', 'event-3'], random));
  const collection = one([1, 2] as const, random);
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
    { type: 'answered', activity },
    { type: 'collection-opened', activity, collection },
    { type: 'contribution-hidden', activity, contribution },
    { type: 'contribution-claimed', activity, contribution, value },
    { type: 'activity-ended', activity },
  ];
  const command = one(commands, random);
  // A wild "close" would end most logs at once.
  return command.type === 'room-closed' && random() < 0.9 ? wild(random) : { seat: who, command };
}
