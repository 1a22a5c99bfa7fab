import type { ComponentChildren, ComponentType } from 'preact';
import type { Command } from '#client/room/command.ts';
import type { RoomClient } from '#client/room/room-client.ts';
import type { Contribution } from '#domain/activity/gathering/gathering.ts';
import type { AnyActivity } from '#domain/facts/activity.ts';
import type { StepName, Topic } from '#domain/facts/field.ts';
import type { OpenRoom } from '#domain/room/room.ts';
import type { PlannedStep } from '../../plan/plan.ts';

type Of<State> = { activity: State };
type BesideIt = { children: ComponentChildren };
type InEarlier = { contributions: readonly Contribution[] };

/** What everyone sees of a kind of activity. */
export type KindView<State = AnyActivity> = {
  readonly View: ComponentType<Of<State>>;
  /** On a screen that everyone looks at together; `View` where left out. The children stand beside it. */
  readonly Big?: ComponentType<Of<State> & BesideIt>;
  /** Someone's own share in it, in the bar. */
  readonly Own?: ComponentType<Of<State>>;
  /** Whether it needs the whole bar now. */
  readonly isBusy?: (activity: State) => boolean;
  /** How it is looked at again after it was put away; left out where nothing of it is. */
  readonly earlier?: {
    readonly Title: ComponentType<Of<State>>;
    readonly Batch: ComponentType<Of<State> & InEarlier>;
  };
  /** Why something was refused, one sentence for each code of its own. */
  readonly refusals: Readonly<Record<string, string>>;
};

/** An activity as it is begun: of which kind, and set up how. */
export type Start = Pick<AnyActivity, 'kind' | 'v'> & { readonly setup: unknown };

/** What a facilitator can do with the circle, and the sentence that says why the last thing did not happen. */
export type FacilitatorActions = {
  readonly problem: string;
  /** Do something; true where the room accepts it. */
  readonly act: (command: Command) => Promise<boolean>;
  /** Begin an activity in place of the present one. */
  readonly start: (start: Start, step?: StepName) => Promise<boolean>;
  /** Begin an activity of this kind for what is wanted; it may open a dialog first. */
  readonly begin: (kind: string, want: Want) => Promise<boolean>;
  /** Speak about this, one after the other, with one press. */
  readonly handOver: (topic: Topic) => Promise<boolean>;
  /** What a next activity may be about, from the one that is there now. */
  readonly topic: Topic | null;
  /** What that press does, in a few words. */
  readonly handOverHint: string;
  /** Put away what the circle does; asked once more where answers would be deleted unread. */
  readonly putAway: () => void;
  /** Whether the plan of this room has a step that was not begun yet: then that is the next thing to press. */
  readonly hasPlannedStep: boolean;
};

/** Opens a dialog of the bar: one of its own, or `<kind>/<name>`. */
export type Opens = (dialog: string) => void;

/** What an activity should be about, or for, as far as that is known. */
export type Want = {
  readonly topic?: Topic;
  /** The step of the plan that it is. */
  readonly step?: PlannedStep;
  /** What was set up before the room was opened, as it stands in a link. */
  readonly offer?: URLSearchParams;
};

/** Where something begins, as its kind sees it. */
export type Context = { readonly client: RoomClient; readonly room: OpenRoom };

/** What comes of wanting an activity: it begins, asks first, or can't. */
export type Beginning = { readonly start: Start } | { readonly opens: string } | { readonly problem: string };

type ControlsShared = {
  lead: FacilitatorActions;
  opens: Opens;
  /** The next step of the plan. */
  next: (isFirst: boolean) => ComponentChildren;
  /** What else can be started, as buttons or quietly; and whether the usual next one of them may stand out. */
  others: (size: 'button' | 'quiet', mayLead?: boolean) => ComponentChildren;
  /** Stands at the end, whatever the circle does. */
  children?: ComponentChildren;
};

/** What the buttons of facilitators are given. */
export type ControlsProps<State = AnyActivity> = Of<State> & ControlsShared;

export type LeadDialogProps = { open: boolean; lead: FacilitatorActions; onClose: () => void };

/** What facilitators see of a kind of activity, beside what everyone does. */
export type KindLead<State = AnyActivity> = {
  readonly Controls: ComponentType<ControlsProps<State>>;
  /** Its dialogs, opened as `<kind>/<name>`. */
  readonly dialogs?: Readonly<Record<string, ComponentType<LeadDialogProps>>>;
  /** Something to press that stands beside the starts while nothing runs. */
  readonly AtRest?: ComponentType<{ opens: Opens }>;
  /** How it is offered; left out where only a plan, or another kind, begins it. */
  readonly offered?: {
    readonly label: string;
    /** The same after this room has had one. */
    readonly again?: string;
    /** Where in a meeting it usually stands. */
    readonly phase: 'opening' | 'middle' | 'closing';
    /** On the button of what was set up before the room was opened. */
    readonly offer?: (offer: URLSearchParams) => string;
    /** Whether it can also be set up, in its dialog `start`, while another activity runs. */
    readonly inBetween?: boolean;
  };
  readonly begin?: (want: Want, context: Context) => Promise<Beginning>;
  /** It takes a topic with one press: what that does, in a few words. */
  readonly handOverHint?: (context: Context) => Promise<string>;
  /** What a next activity may be about. */
  readonly topic?: (activity: State) => Topic | null;
  /** The exact words that can be read aloud next. */
  readonly say: (activity: State, room: OpenRoom, now: number) => string;
  /** Whether the words of the step of the plan are the next ones to say. */
  readonly saysStep: (activity: State, now: number) => boolean;
};

/** A view that is drawn for activities of its own kind only. */
export function viewOf<State extends AnyActivity>(
  isOwn: (activity: AnyActivity) => activity is State,
  { View, Big, Own, isBusy, earlier, refusals }: KindView<State>,
): KindView {
  return {
    View: onlyFor<State, object>(isOwn, View),
    ...(Big && { Big: onlyFor<State, BesideIt>(isOwn, Big) }),
    ...(Own && { Own: onlyFor<State, object>(isOwn, Own) }),
    ...(isBusy && { isBusy: (activity) => isOwn(activity) && isBusy(activity) }),
    ...(earlier && {
      earlier: {
        Title: onlyFor<State, object>(isOwn, earlier.Title),
        Batch: onlyFor<State, InEarlier>(isOwn, earlier.Batch),
      },
    }),
    refusals,
  };
}

/** The same for what facilitators see. */
export function leadOf<State extends AnyActivity>(
  isOwn: (activity: AnyActivity) => activity is State,
  { Controls, topic, say, saysStep, ...lead }: KindLead<State>,
): KindLead {
  return {
    ...lead,
    Controls: onlyFor<State, ControlsShared>(isOwn, Controls),
    topic: (activity) => (isOwn(activity) ? (topic?.(activity) ?? null) : null),
    say: (activity, room, now) => (isOwn(activity) ? say(activity, room, now) : ''),
    saysStep: (activity, now) => isOwn(activity) && saysStep(activity, now),
  };
}

function onlyFor<State extends AnyActivity, Rest extends object>(
  isOwn: (activity: AnyActivity) => activity is State,
  Draw: ComponentType<Of<State> & Rest>,
): ComponentType<Of<AnyActivity> & Rest> {
  return function OnlyForItsKind(props: Of<AnyActivity> & Rest) {
    const { activity } = props;
    return isOwn(activity) ? <Draw {...props} activity={activity} /> : null;
  };
}
