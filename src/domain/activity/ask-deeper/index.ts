import { receive } from '#domain/activity/gathering/evolve-gathering.ts';
import { gatheringFrom, MIN_NAMELESS_ANSWERS } from '#domain/activity/gathering/gathering.ts';
import { revealOf } from '#domain/activity/gathering/reveal.ts';
import { presentSeats } from '#domain/facts/seats.ts';
import { accept, refuse } from '#domain/kernel/result.ts';
import { defineKind } from '#domain/activity/contract/kind.ts';
import { askDeeperActs, askDeeperSetup } from './acts.ts';
import { askedIn, type AskDeeper } from './ask-deeper.ts';

/** May deep questions open? A nameless yes of everyone who is here. */
export const kind = defineKind<AskDeeper, object, typeof askDeeperActs>({
  kind: 'ask-deeper',
  v: 1,
  setup: askDeeperSetup,
  acts: askDeeperActs,
  signature: { 'deeper-answered': 'unsigned' },
  start: (_setup, facts, { event: { id } }) => {
    const eligible = presentSeats(facts).map((seat) => seat.id);
    if (askedIn(facts).length > 0) return refuse('asked-before');
    // With two, each would know the other's answer.
    if (eligible.length < MIN_NAMELESS_ANSWERS) return refuse('too-few-to-ask');
    const gathering = gatheringFrom({
      named: false,
      eligible,
      threshold: MIN_NAMELESS_ANSWERS,
      minLateAnswers: 2,
    });
    return accept({ kind: 'ask-deeper', v: 1, id, gathering });
  },
  act: (asked, { id, collection, answer }, _facts, line) => {
    const contribution = {
      id,
      seat: null,
      commitment: null,
      content: { part: 'words', text: answer },
    } as const;
    const next = receive(asked.gathering, line, collection, contribution);
    return next.ok ? accept({ ...asked, gathering: next.value }) : next;
  },
  reveal: revealOf({
    of: ({ gathering }) => gathering,
    with: (asked, gathering) => ({ ...asked, gathering }),
    actOf: (content, { collection }) => ({
      type: 'deeper-answered',
      collection,
      answer: content.part === 'words' && content.text === 'yes' ? 'yes' : 'no',
    }),
  }),
});
