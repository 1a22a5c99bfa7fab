import { describe, expect, test } from 'vitest';
import { BUSY, CALM, readTrace, REPORTED_SEEDS, sessionOf } from '../../bench/trace.ts';

describe('the session the numbers are measured on', () => {
  test('is the one its seed gives, so that no one can trim it', () => {
    expect(readTrace('trace-174.json')).toEqual(sessionOf(REPORTED_SEEDS.busy, BUSY));
    expect(readTrace('trace-90.json')).toEqual(sessionOf(REPORTED_SEEDS.calm, CALM));
  });

  test('has 174 lines, or 90, in 75 minutes on eight screens', () => {
    for (const [file, lines] of [
      ['trace-174.json', 174],
      ['trace-90.json', 90],
    ] as const) {
      const trace = readTrace(file);
      const pressed = trace.presses.length + trace.answersAfterMs.length;

      expect([trace.lines, pressed, trace.opensAtMs.length, trace.lengthMs]).toEqual([
        lines,
        lines,
        8,
        4_500_000,
      ]);
      expect(trace.presses.at(-1)!.atMs).toBeLessThan(trace.lengthMs);
    }
  });
});
