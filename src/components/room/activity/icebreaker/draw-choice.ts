import * as v from 'valibot';
import { drawNumber } from '#client/browser/random.ts';
import type { RoomClient } from '#client/room/room-client.ts';
import { drawPrompt, matching, type DrawRefusal } from '#domain/icebreaker/draw.ts';
import { isOpenTo, MEETINGS, whyClosed, type Closed, type GateState } from '#domain/icebreaker/gate.ts';
import {
  DEPTHS,
  MAX_PROMPT_PEOPLE,
  MIN_PROMPT_PEOPLE,
  THEMES,
  type Depth,
} from '#domain/icebreaker/taxonomy.ts';
import { refuse, type Result } from '#domain/kernel/result.ts';
import { parseJson } from '#protocol/parse-json.ts';
import { wholeNumber } from '#domain/facts/field.ts';
import { presentSeats } from '#domain/facts/seats.ts';
import type { OpenRoom } from '#domain/room/room.ts';
import { isUnlocked } from '#domain/activity/ask-deeper/ask-deeper.ts';
import { drawnIn } from '#domain/activity/icebreaker/icebreaker.ts';
import { fetchDeck, type DeckPrompt } from '../../hooks/deck.ts';

/** Which kind of question a facilitator wants. `people: null` means as many as are here when it is drawn. */
const DrawChoice = v.object({
  meeting: v.picklist(MEETINGS),
  depth: v.picklist(DEPTHS),
  theme: v.nullable(v.picklist(THEMES)),
  people: v.nullable(wholeNumber(MIN_PROMPT_PEOPLE, MAX_PROMPT_PEOPLE)),
});
export type DrawChoice = Readonly<v.InferOutput<typeof DrawChoice>>;

/** For a first meeting: a light question for anything. */
export const FIRST_CHOICE: DrawChoice = { meeting: 'first', depth: 1, theme: null, people: null };

/** What a step of a plan draws: the one who wrote the plan knows for which meeting it is. */
export function plannedChoice(draw: Partial<Pick<DrawChoice, 'depth' | 'theme'>> = {}): DrawChoice {
  return { ...FIRST_CHOICE, ...draw, meeting: (draw.depth ?? 1) === 1 ? 'first' : 'later' };
}

const DRAFT = 'draw-choice';

/** The kind that was chosen last in this room on this device. */
export async function readChoice({ drafts }: RoomClient): Promise<DrawChoice> {
  const parsed = v.safeParse(DrawChoice, parseJson(await drafts.read(DRAFT)));
  return parsed.success ? parsed.output : FIRST_CHOICE;
}

/** Keep the kind for the next draw. */
export async function keepChoice({ drafts }: RoomClient, choice: DrawChoice): Promise<void> {
  await drafts.keep(DRAFT, JSON.stringify(choice));
}

/** How many people are here, within what questions are made for. */
export function peopleHere(room: OpenRoom): number {
  return Math.min(MAX_PROMPT_PEOPLE, Math.max(MIN_PROMPT_PEOPLE, presentSeats(room).length));
}

/** How many questions this room has not had yet and that fit the choice. `now` is the server’s time, epoch ms. */
export function leftFor(
  prompts: readonly DeckPrompt[],
  choice: DrawChoice,
  room: OpenRoom,
  now: number,
): number {
  const open = openIn(prompts, sittingOf(prompts, choice, room, now));
  const drawn = drawnIn(room);
  return matching(open, filtersOf(choice, room)).filter(({ id }) => !drawn.includes(id)).length;
}

/** Which depths this room may not have now, and why. */
export function closedDepths(
  prompts: readonly DeckPrompt[],
  choice: DrawChoice,
  room: OpenRoom,
  now: number,
): ReadonlyMap<Depth, Closed> {
  const sitting = sittingOf(prompts, choice, room, now);
  return new Map(
    DEPTHS.flatMap((depth) => {
      const closed = whyClosed(depth, sitting);
      return closed === null ? [] : [[depth, closed] as const];
    }),
  );
}

/** Draw a question that this room has not had. `no-deck`: the questions could not be fetched. */
export async function drawFor(
  room: OpenRoom,
  choice: DrawChoice,
  now: number,
): Promise<Result<DeckPrompt, DrawRefusal | 'no-deck'>> {
  const prompts = await fetchDeck().catch(() => null);
  if (prompts === null) return refuse('no-deck');
  const open = openIn(prompts, sittingOf(prompts, choice, room, now));
  return drawPrompt(open, { ...filtersOf(choice, room), seen: drawnIn(room) }, drawNumber);
}

function openIn(prompts: readonly DeckPrompt[], sitting: GateState): DeckPrompt[] {
  return prompts.filter((prompt) => isOpenTo(prompt, sitting));
}

function sittingOf(
  prompts: readonly DeckPrompt[],
  { meeting }: DrawChoice,
  room: OpenRoom,
  now: number,
): GateState {
  const drawn = drawnIn(room);
  const had = prompts.filter(({ id }) => drawn.includes(id)).map(({ depth }) => depth);
  return { meeting, had, isUnlocked: isUnlocked(room, now) };
}

function filtersOf({ depth, theme, people }: DrawChoice, room: OpenRoom) {
  return { depth, theme: theme ?? undefined, people: people ?? peopleHere(room) };
}
