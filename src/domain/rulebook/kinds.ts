import type { SeatId } from '#domain/facts/line.ts';
import { withoutMark, withSeatReplaced } from '#domain/activity/gathering/gathering.ts';
import type { Icebreaker } from '#domain/activity/icebreaker/icebreaker.ts';
import type { Pulse } from '#domain/activity/pulse/pulse.ts';
import { placeGone, placeJoined, placeReplaced } from '#domain/activity/round/places.ts';
import type { Round } from '#domain/activity/round/round.ts';
import type { Spoken } from '#domain/activity/spoken/spoken.ts';

/** Everything a circle can do together. A kind that is forgotten below does not compile. */
export type Activity = Icebreaker | Round | Pulse | Spoken;
export type ActivityKind = Activity['kind'];

/** Somebody came into the circle while it was doing this. */
export function seatJoined(activity: Activity, seat: SeatId): Activity {
  switch (activity.kind) {
    case 'round':
      return placeJoined(activity, seat);
    case 'icebreaker':
    case 'pulse':
    case 'spoken':
      return activity;
  }
}

/** Somebody went out of the circle while it was doing this. */
export function seatGone(activity: Activity, seat: SeatId, at: number): Activity {
  switch (activity.kind) {
    case 'round':
      return placeGone(activity, seat, at);
    case 'icebreaker':
      return activity.writing === null
        ? activity
        : {
            ...activity,
            writing: { ...activity.writing, gathering: withoutMark(activity.writing.gathering, seat) },
          };
    case 'pulse':
      return { ...activity, gathering: withoutMark(activity.gathering, seat) };
    case 'spoken':
      return activity;
  }
}

/** The same person sits on another seat now. What she wrote lay on the device that she lost. */
export function seatReplaced(activity: Activity, lost: SeatId, found: SeatId): Activity {
  switch (activity.kind) {
    case 'round':
      return placeReplaced(activity, lost, found);
    case 'icebreaker':
      return activity.writing === null
        ? activity
        : {
            ...activity,
            writing: {
              ...activity.writing,
              gathering: withSeatReplaced(activity.writing.gathering, lost, found),
            },
          };
    case 'pulse':
      return { ...activity, gathering: withSeatReplaced(activity.gathering, lost, found) };
    case 'spoken':
      return activity;
  }
}
