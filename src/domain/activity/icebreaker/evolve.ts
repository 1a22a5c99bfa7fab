import { receive } from '#domain/activity/gathering/evolve-gathering.ts';
import { gatheringFrom, MIN_NAMELESS_ANSWERS, type Gathering } from '#domain/activity/gathering/gathering.ts';
import type { ActEvent, RoomFacts } from '#domain/facts/activity.ts';
import type { Line } from '#domain/facts/line.ts';
import type { RoomRefusal } from '#domain/facts/refusal.ts';
import { isFacilitator, presentSeats } from '#domain/facts/seats.ts';
import { accept, refuse, type Result } from '#domain/kernel/result.ts';
import type { IcebreakerAct } from './acts.ts';
import type { Icebreaker, IcebreakerRefusal } from './icebreaker.ts';

type Outcome = Result<Icebreaker, RoomRefusal | IcebreakerRefusal>;

/** Apply one line to the question, or say why not. */
export function evolveIcebreaker(
  icebreaker: Icebreaker,
  act: IcebreakerAct,
  facts: RoomFacts,
  line: Line<ActEvent>,
): Outcome {
  switch (act.type) {
    case 'writing-opened':
      return openWriting(icebreaker, act.named, facts, line);
    case 'answer-shown': {
      if (icebreaker.writing === null) return refuse('not-collecting');
      const next = receive(icebreaker.writing.gathering, line, act.collection, {
        id: act.id,
        seat: line.seat,
        commitment: act.commitment ?? null,
        content: { part: 'words', text: act.text },
      });
      return next.ok ? accept(withGathering(icebreaker, next.value)) : next;
    }
  }
}

/** The question with another state of its answers. */
export function withGathering(icebreaker: Icebreaker, gathering: Gathering): Icebreaker {
  const { writing } = icebreaker;
  return writing === null ? icebreaker : { ...icebreaker, writing: { ...writing, gathering } };
}

function openWriting(
  icebreaker: Icebreaker,
  named: boolean,
  facts: RoomFacts,
  { seat, at }: Line<ActEvent>,
): Outcome {
  if (!isFacilitator(facts, seat)) return refuse('facilitator-only');
  if (icebreaker.writing !== null) return refuse('writing-already');
  const gathering = gatheringFrom({
    named,
    eligible: presentSeats(facts).map(({ id }) => id),
    threshold: named ? 1 : MIN_NAMELESS_ANSWERS,
    minLateAnswers: named ? 1 : 2,
  });
  return accept({ ...icebreaker, writing: { openedAt: at, gathering } });
}
