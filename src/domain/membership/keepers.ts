import type { SeatId } from '#domain/facts/line.ts';
import type { Membership } from './membership.ts';

/** The published verifiers without one seat's. */
export function withoutKeeper({ keepers }: Membership, id: SeatId): Membership['keepers'] {
  return Object.fromEntries(Object.entries(keepers).filter(([seat]) => seat !== id));
}

/** The verifiers that the server should hold: those of today's facilitators. */
export function keeperVerifiers({
  facilitators,
  keepers,
}: Pick<Membership, 'facilitators' | 'keepers'>): readonly string[] {
  return facilitators.flatMap((id) => keepers[id] ?? []);
}

/** Whether no one else leads. */
export function isLastFacilitator({ facilitators }: Membership, id: SeatId): boolean {
  return facilitators.every((other) => other === id);
}
