/** The words for answers that are shown together: while they come, when they are here, and when they stay hidden. */
export const answers = {
  collecting: 'The answers are coming in',
  collectingHint:
    'Each device sends its answer at its own random moment, so that the others in the room can’t tell whose came when. Then all are shown at once.',
  collectingAgain: 'We collect once more, for those who were left out.',
  countdown: ({ seconds }: { seconds: number }) =>
    seconds === 1 ? '1 second left' : `${seconds} seconds left`,
  yoursWasKept: 'Your answer is sent for you. Keep this page open.',

  answered: ({ count, of }: { count: number; of: number }) =>
    count === 1 ? `1 of ${of} has answered` : `${count} of ${of} have answered`,
  answeredHint: 'This page does not show who has answered. Your devices know that, but not what was written.',

  later: 'Collected afterwards',
  mixed: 'The answers appear exactly as written, in mixed order, without times.',
  yours: 'Yours',
  hide: 'Hide this answer',
  hidden: 'The facilitator has hidden this answer.',
  takeBack: 'Take back my answer',
  withdrawn: 'The person who wrote this has taken it back.',
  claim: 'Put my name to it',
  nothing: 'No one wrote anything this time.',

  stuffed: 'We show nothing',
  stuffedHint:
    'More answers came than people had marked. So someone sent too many, and we can trust none of them. You may ask again.',
  tooFew: 'We show nothing',
  tooFewHint: ({ threshold }: { threshold: number }) =>
    `Fewer than ${threshold} answers came through. To keep people safe from being guessed, none of them is shown.`,
  tooFewAgain: 'Too few answers came in the second time, so those stay hidden.',

  leftOut: ({ count }: { count: number }) =>
    count === 1 ? '1 answer did not come through in time.' : `${count} answers did not come through in time.`,
  youLeftOut: 'Your answer did not come through in time',
  youLeftOutHint:
    'Perhaps your device was asleep or offline. What you wrote is still here, on this device only.',
  mayAgain: 'It is sent if the facilitator collects once more.',
  youWrote: 'What you wrote',

  earlier: 'Earlier in this room',
  close: 'Close',
  backToList: 'Back to the list',
} as const;
