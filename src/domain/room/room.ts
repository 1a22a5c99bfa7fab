import type { RoomFacts } from '#domain/facts/activity.ts';
import type { StepName } from '#domain/facts/field.ts';
import type { Membership } from '#domain/membership/membership.ts';
import type { Agenda } from './agenda.ts';
import type { FormOffer } from './form-offer.ts';

/** The version of the rules that this code plays by. */
export const RULES = 1;

export type OpenRoom = Membership &
  RoomFacts & {
    readonly phase: 'open';
    readonly rules: number;
    readonly title: string;
    readonly openedAt: number;
    /** When the room goes, as last announced by a facilitator; null until someone has extended it. */
    readonly expiresAt: number | null;
    /** What the group has planned to do. */
    readonly agenda: Agenda | null;
    /** The feedback form that was handed out last. */
    readonly form: FormOffer | null;
    /** The step of a recipe that the present activity belongs to. */
    readonly step: StepName | null;
  };

export type ClosedRoom = { readonly phase: 'closed'; readonly title: string; readonly by: string };

/** A room as everyone who holds its link sees it. */
export type Room =
  | { readonly phase: 'unopened' }
  /** Played by rules, or with a kind of activity (`needs`), that this code does not know: nothing after that line counts. */
  | { readonly phase: 'newer'; readonly needs: string }
  | OpenRoom
  | ClosedRoom;

export const UNOPENED: Room = { phase: 'unopened' };
