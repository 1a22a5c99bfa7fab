import * as v from 'valibot';
import type { ActEvent, AnyActivity, RoomFacts, Signature, StartEvent } from '#domain/facts/activity.ts';
import type { Line, SeatId } from '#domain/facts/line.ts';
import type { Pace } from '#domain/facts/pace.ts';
import type { Refusal } from '#domain/facts/refusal.ts';
import { refuse, type Result } from '#domain/kernel/result.ts';
import { isOfKind } from './is-of-kind.ts';
import type { Content, Gathering } from '#domain/activity/gathering/gathering.ts';
import type { CollectedIn, Reveal } from '#domain/activity/gathering/reveal.ts';

type ActSchema = v.GenericSchema<unknown, { readonly type: string; readonly activity: string }> & {
  readonly entries: { readonly type: { readonly literal: string } };
};

/**
 * One thing that a circle can do together. `State` is the activity itself, `Setup` what begins it, `acts` what can happen in
 * it. Whatever else is to be known about it is here too: nothing outside its folders knows its name.
 */
export type ActivityKind<State extends AnyActivity, Setup, Acts extends readonly ActSchema[]> = {
  readonly kind: State['kind'];
  readonly v: State['v'];
  readonly setup: v.GenericSchema<unknown, Setup>;
  readonly acts: Acts;
  /** Acts that do not simply bear a signature. One without must not carry anything that ties it to a seat. */
  readonly signature?: Partial<Record<v.InferOutput<Acts[number]>['type'], 'unsigned' | 'either'>>;
  /** It begins. Only a facilitator's line gets here. */
  readonly start: (setup: Setup, facts: RoomFacts, line: Line<StartEvent>) => Result<State, Refusal>;
  /** Apply one line to it, or say why not. */
  readonly act: (
    state: State,
    act: v.InferOutput<Acts[number]>,
    facts: RoomFacts,
    line: Line<ActEvent>,
  ) => Result<State, Refusal>;
  /** Someone came into the circle. Unchanged where left out, like the next two. */
  readonly seatJoined?: (state: State, seat: SeatId) => State;
  readonly seatGone?: (state: State, seat: SeatId, at: number) => State;
  /** The same person sits on another seat now. */
  readonly seatReplaced?: (state: State, lost: SeatId, found: SeatId) => State;
  /** Where people's answers stay on their devices until all are shown: made by `revealOf`. */
  readonly reveal?: Reveal<State>;
  /** When news is likely; null, or left out, where people just talk or write. */
  readonly pace?: (state: State, me: SeatId | null) => Pace | null;
};

/** A kind as the rulebook uses it: the shape of its state is its own affair. */
export type Kind = {
  readonly kind: string;
  readonly v: number;
  readonly signatureOf: (type: string) => Signature;
  readonly start: (facts: RoomFacts, line: Line<StartEvent>) => Result<AnyActivity, Refusal>;
  readonly act: (
    activity: AnyActivity,
    facts: RoomFacts,
    line: Line<ActEvent>,
  ) => Result<AnyActivity, Refusal>;
  readonly seatJoined: (activity: AnyActivity, seat: SeatId) => AnyActivity;
  readonly seatGone: (activity: AnyActivity, seat: SeatId, at: number) => AnyActivity;
  readonly seatReplaced: (activity: AnyActivity, lost: SeatId, found: SeatId) => AnyActivity;
  /** The answers it keeps hidden until they are shown together; null where it has none. */
  readonly gatheringOf: (activity: AnyActivity) => Gathering | null;
  /** Whether answers are coming in at this instant: then it is neither ended nor replaced. */
  readonly isCollecting: (activity: AnyActivity, at: number) => boolean;
  /** How an answer travels once it is shown; null where this kind has no answers. */
  readonly actOf: (content: Content, collectedIn: CollectedIn) => { readonly type: string } | null;
  readonly pace: (activity: AnyActivity, me: SeatId | null) => Pace | null;
};

/** Makes a kind ready for the rulebook: events are parsed by its own schemas, and its state is told by name and version. */
export function defineKind<State extends AnyActivity, Setup, const Acts extends readonly ActSchema[]>(
  definition: ActivityKind<State, Setup, Acts>,
): Kind {
  const { kind, v: version, reveal } = definition;
  const isOwn = isOfKind<State>(kind, version);
  const signatures: Readonly<Record<string, Signature | undefined>> = definition.signature ?? {};

  const act = (state: State, facts: RoomFacts, line: Line<ActEvent>): Result<State, Refusal> => {
    const shared = reveal?.act(state, facts, line) ?? null;
    if (shared !== null) return shared;
    const schema = definition.acts.find(({ entries }) => entries.type.literal === line.event.type);
    const parsed = schema && v.safeParse(schema, line.event);
    return parsed?.success === true
      ? definition.act(state, parsed.output, facts, line)
      : refuse('does-not-fit');
  };
  const seatGone = (state: State, seat: SeatId, at: number) => {
    const gone = definition.seatGone?.(state, seat, at) ?? state;
    return reveal?.seatGone(gone, seat) ?? gone;
  };
  const seatReplaced = (state: State, lost: SeatId, found: SeatId) => {
    const replaced = definition.seatReplaced?.(state, lost, found) ?? state;
    return reveal?.seatReplaced(replaced, lost, found) ?? replaced;
  };

  return {
    kind,
    v: version,
    signatureOf: (type) => signatures[type] ?? reveal?.signatureOf(type) ?? 'signed',
    start: (facts, line) => {
      const setup = v.safeParse(definition.setup, line.event.setup);
      return setup.success ? definition.start(setup.output, facts, line) : refuse('does-not-fit');
    },
    act: (activity, facts, line) => (isOwn(activity) ? act(activity, facts, line) : refuse('does-not-fit')),
    seatJoined: (activity, seat) =>
      isOwn(activity) ? (definition.seatJoined?.(activity, seat) ?? activity) : activity,
    seatGone: (activity, seat, at) => (isOwn(activity) ? seatGone(activity, seat, at) : activity),
    seatReplaced: (activity, lost, found) =>
      isOwn(activity) ? seatReplaced(activity, lost, found) : activity,
    gatheringOf: (activity) => (isOwn(activity) ? (reveal?.of(activity) ?? null) : null),
    isCollecting: (activity, at) => isOwn(activity) && reveal?.isCollecting(activity, at) === true,
    actOf: (content, collectedIn) => reveal?.actOf(content, collectedIn) ?? null,
    pace: (activity, me) => (isOwn(activity) ? (definition.pace?.(activity, me) ?? null) : null),
  };
}
