import { useState } from 'preact/hooks';
import { drawNumber } from '#client/browser/random.ts';
import type { Drafts } from '#client/device/drafts.ts';
import type { Wish } from '#client/room/command.ts';
import { MAX_TURN_MS, MIN_TURN_MS } from '#domain/activity/round/event.ts';
import type { Round } from '#domain/activity/round/round.ts';
import { shuffle } from '#domain/kernel/shuffle.ts';
import type { StepName, Topic } from '#domain/facts/field.ts';
import type { SeatId } from '#domain/facts/line.ts';
import { nextStepOf } from '#domain/room/agenda.ts';
import { presentSeats, type OpenRoom } from '#domain/room/room.ts';
import { icebreaker } from '#locale/icebreaker.ts';
import { refusals } from '#locale/refusals.ts';
import { useRoom } from '../hooks/use-room.ts';
import { drawFor, readChoice, type DrawChoice } from '../activity/icebreaker/draw-choice.ts';

/** How long everybody speaks unless a facilitator has chosen otherwise in this room, in minutes. */
const USUAL_MINUTES = 2;
const MINUTES_DRAFT = 'minutes-each';
const WHOLE_DRAFT = 'minutes-whole';
const MINUTE_MS = 60_000;

/** Who speaks in a round that is about to begin, for how long, about what. */
export type RoundPlan = {
  readonly order: readonly SeatId[];
  readonly pace: { readonly each: number } | { readonly whole: number };
  readonly number: number;
  readonly topic: Topic | null;
  /** The step of the plan that it belongs to. */
  readonly step?: StepName | undefined;
};

/** What a facilitator may start, and the sentence that says why the last thing did not happen. */
export type Lead = {
  readonly problem: string;
  /** Do something; true where the room accepts it. */
  readonly act: (wish: Wish) => Promise<boolean>;
  /** Draw a question of the kind chosen last. */
  readonly draw: () => Promise<boolean>;
  /** Draw a question of this kind, for a step of the plan. */
  readonly drawOf: (choice: DrawChoice, step: StepName) => Promise<boolean>;
  readonly startRound: (plan: RoundPlan) => Promise<boolean>;
  /** A round about this, with everybody who is here, shuffled, for the minutes chosen last. */
  readonly goRound: (topic: Topic) => Promise<boolean>;
  /** The same people again, whoever spoke last first. */
  readonly secondRound: (round: Round) => Promise<boolean>;
  /** Whether the plan of this room has a step that was not begun yet: then that is the next thing to press. */
  readonly hasPlannedStep: boolean;
};

/** What a facilitator can start in this room. */
export function useLead(): Lead {
  const { session, room } = useRoom();
  const [problem, setProblem] = useState('');
  const after = room.activity?.id ?? null;

  const act = async (wish: Wish) => {
    const refusal = await session.act(wish);
    setProblem(refusal === null ? '' : refusals[refusal]);
    return refusal === null;
  };

  const startRound = async ({ order, pace, number, topic, step }: RoundPlan) => {
    // The times of a plan are not what she chose for the next round of her own.
    if (step === undefined) await keepPace(session.drafts, pace);
    return act({
      type: 'round-started',
      after,
      order: [...order],
      sittingOut: presentSeats(room)
        .map(({ id }) => id)
        .filter((id) => !order.includes(id)),
      pace,
      number,
      ...(topic === null ? {} : { topic }),
      ...(step === undefined ? {} : { step }),
      startsInMs: session.startsInMs(),
    });
  };

  const drawOf = async (choice: DrawChoice, step?: StepName) => {
    const drawn = await drawFor(room, choice, session.now());
    if (drawn.ok) {
      return act({
        type: 'icebreaker-drawn',
        after,
        prompt: drawn.value.id,
        ...(step === undefined ? {} : { step }),
      });
    }
    setProblem(icebreaker.refused[drawn.refusal]);
    return false;
  };

  return {
    problem,
    act,
    startRound,
    hasPlannedStep: room.agenda !== null && nextStepOf(room.agenda) !== undefined,
    draw: async () => drawOf(await readChoice(session)),
    drawOf,
    goRound: async (topic) => {
      const each = msOfMinutes(await readMinutes(session.drafts));
      return startRound({
        order: shuffle(seatedNow(room), drawNumber),
        pace: { each },
        number: 1,
        topic,
        // The question of a step is spoken about within that step.
        step: room.step ?? undefined,
      });
    },
    secondRound: ({ places, number, topic, msEach }) => {
      const here = seatedNow(room);
      const order = places.map(({ seat }) => seat).filter((seat) => here.includes(seat));
      return startRound({
        order: order.toReversed(),
        pace: { each: msEach },
        number: number + 1,
        topic,
        step: room.step ?? undefined,
      });
    },
  };
}

/** The seats of those who are here and not away, in the order in which they sit. */
export function seatedNow(room: OpenRoom): readonly SeatId[] {
  return room.seats.filter(({ standing }) => standing === 'seated').map(({ id }) => id);
}

/** The minutes each, as chosen last in this room on this device. */
export async function readMinutes(drafts: Pick<Drafts, 'read'>): Promise<number> {
  const minutes = Number(await drafts.read(MINUTES_DRAFT));
  return minutes > 0 ? minutes : USUAL_MINUTES;
}

/** The minutes in all, where a round was last planned that way; null where it was not. */
export async function readWhole(drafts: Pick<Drafts, 'read'>): Promise<number | null> {
  const minutes = Number(await drafts.read(WHOLE_DRAFT));
  return minutes > 0 ? minutes : null;
}

/** Remember how the time of a round was planned, for the next one in this room. */
export async function keepPace(drafts: Drafts, pace: RoundPlan['pace']): Promise<void> {
  if ('each' in pace) await drafts.keep(MINUTES_DRAFT, String(pace.each / MINUTE_MS));
  await drafts.keep(WHOLE_DRAFT, 'whole' in pace ? String(pace.whole / MINUTE_MS) : '');
}

/** Minutes in milliseconds, within what a turn may take. */
export function msOfMinutes(minutes: number): number {
  return Math.min(MAX_TURN_MS, Math.max(MIN_TURN_MS, Math.round(minutes * 60) * 1000));
}
