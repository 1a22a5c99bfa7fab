import type { RoomEvent } from './event.ts';

/** Whether events of a type bear their author's signature, never do, or do where the activity shows names. */
export function signatureOf(type: RoomEvent['type']): 'signed' | 'unsigned' | 'either' {
  switch (type) {
    case 'pulse-rated':
    case 'pulse-said':
      return 'unsigned';
    case 'answer-shown':
    case 'contribution-withdrawn':
      return 'either';
    default:
      return 'signed';
  }
}
