import type { Failure } from './api-call.ts';

/**
 * Whether a call can be tried again, or has been turned away for good. A room that is not found may be back in a moment; whether its
 * time is over is for the reader to say.
 */
export function mayTryAgain(problem: Failure['problem']): boolean {
  return (
    problem === 'no-answer' ||
    problem === 'no-such-room' ||
    problem === 'not-understood' ||
    problem === 'slow-down' ||
    problem === 'store-unavailable' ||
    problem === 'store-not-configured'
  );
}
