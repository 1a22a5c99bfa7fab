import type { Activity } from '#domain/rulebook/kinds.ts';
import type { Agenda } from './agenda.ts';
import type { StepName } from '#domain/facts/field.ts';
import type { FormOffer } from './form-offer.ts';
import type { SeatId } from '#domain/facts/line.ts';

/** The version of the rules that this code plays by. */
export const RULES = 1;

/**
 * Where a person stands. `waiting`: knocked at a locked door. `away`: still in the circle, said to be gone for a
 * moment. `replaced`: the same person sits elsewhere now.
 */
export type Standing = 'seated' | 'waiting' | 'away' | 'left' | 'removed' | 'replaced';

export type Seat = {
  readonly id: SeatId;
  readonly name: string;
  readonly standing: Standing;
  /** The line by which it was taken. */
  readonly takenSeq: number;
};

/** The recovery key's public half, and its private half wrapped under a key from the private link. */
export type Recovery = { readonly pub: string; readonly wrapped: string };

export type OpenRoom = {
  readonly phase: 'open';
  readonly rules: number;
  readonly title: string;
  readonly openedAt: number;
  /** In the order in which they came; a person who returns has her old place. */
  readonly seats: readonly Seat[];
  readonly facilitators: readonly SeatId[];
  /** The keeper verifiers that facilitators have published. */
  readonly keepers: Readonly<Record<SeatId, string>>;
  readonly recovery: Recovery;
  /** Seats that have shown the private link: they may take back the place of a facilitator's lost device. */
  readonly restored: readonly SeatId[];
  readonly door: 'open' | 'locked';
  /** When the room goes, as last announced by a facilitator; null until someone has extended it. */
  readonly expiresAt: number | null;
  /** Prompts that have been drawn: never the same twice. */
  readonly drawn: readonly string[];
  /** What the group has planned to do. */
  readonly agenda: Agenda | null;
  /** The feedback form that was handed out last. */
  readonly form: FormOffer | null;
  /** The step of a recipe that the activity on the table belongs to. */
  readonly step: StepName | null;
  /** What the circle is doing. */
  readonly activity: Activity | null;
  /** What it has done before, oldest first. */
  readonly past: readonly Activity[];
};

export type ClosedRoom = { readonly phase: 'closed'; readonly title: string; readonly by: string };

/** A room as everybody who holds its link sees it. */
export type Room =
  | { readonly phase: 'unopened' }
  /** Opened under rules that this code does not know: it asks for a reload and stops acting. */
  | { readonly phase: 'newer'; readonly rules: number }
  | OpenRoom
  | ClosedRoom;

export const UNOPENED: Room = { phase: 'unopened' };

/** The seat with this id. */
export function seatOf(room: OpenRoom, id: SeatId | null): Seat | undefined {
  return room.seats.find((seat) => seat.id === id);
}

/** Whether the seat belongs to the circle now, be it away for a moment. */
export function isPresent(seat: Seat): boolean {
  return seat.standing === 'seated' || seat.standing === 'away';
}

/** Those who belong to the circle now, in the order in which they sit. */
export function presentSeats(room: OpenRoom): readonly Seat[] {
  return room.seats.filter(isPresent);
}

export function isFacilitator(room: OpenRoom, id: SeatId | null): boolean {
  return id !== null && room.facilitators.includes(id);
}

/** The published keeper verifiers without one seat's. */
export function withoutKeeper(room: OpenRoom, id: SeatId): OpenRoom['keepers'] {
  return Object.fromEntries(Object.entries(room.keepers).filter(([seat]) => seat !== id));
}

/** The keeper verifiers that the server should hold: those of today's facilitators. */
export function keeperVerifiers(room: OpenRoom): readonly string[] {
  return room.facilitators.flatMap((id) => room.keepers[id] ?? []);
}
