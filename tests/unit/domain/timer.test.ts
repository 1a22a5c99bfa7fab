import { describe, expect, test } from 'vitest';
import {
  endsAt,
  extendTimer,
  overMs,
  pauseTimer,
  remainingMs,
  resumeTimer,
  timerFrom,
} from '#domain/kernel/timer.ts';
import { utf8Length } from '#domain/kernel/utf8-length.ts';
import { minutes, NOON, seconds } from '../../support/rooms.ts';

describe('a soft timer', () => {
  const twoMinutes = timerFrom(NOON, minutes(2));

  test('says when it will be over, pauses left out', () => {
    const resumed = resumeTimer(pauseTimer(twoMinutes, NOON + seconds(30)), NOON + minutes(5));

    expect(endsAt(twoMinutes)).toBe(NOON + minutes(2));
    expect(endsAt(resumed)).toBe(NOON + minutes(5) + seconds(90));
  });

  test('does not say so while it stands still', () => {
    expect(endsAt(pauseTimer(twoMinutes, NOON + seconds(30)))).toBeUndefined();
  });

  test('stands still from the pause on, however late one looks', () => {
    const paused = pauseTimer(twoMinutes, NOON + seconds(30));

    expect(remainingMs(paused, NOON + minutes(60))).toBe(seconds(90));
    expect(overMs(paused, NOON + minutes(60))).toBe(0);
  });

  test('counts over when its time is used up, and never below nothing before that', () => {
    expect([remainingMs(twoMinutes, NOON + minutes(3)), overMs(twoMinutes, NOON + minutes(3))]).toEqual([
      0,
      minutes(1),
    ]);
    expect([remainingMs(twoMinutes, NOON - seconds(3)), overMs(twoMinutes, NOON - seconds(3))]).toEqual([
      minutes(2),
      0,
    ]);
  });

  test('can lose no more time than is left of it', () => {
    const shortened = extendTimer(twoMinutes, -minutes(10), NOON + seconds(50));

    expect(remainingMs(shortened, NOON + seconds(50))).toBe(0);
    expect(overMs(shortened, NOON + seconds(50))).toBe(0);
    expect(extendTimer(twoMinutes, seconds(30), NOON).totalMs).toBe(seconds(150));
  });

  test('stays as far over as it is when time is taken from it, and is less far over when it gets some', () => {
    expect(overMs(extendTimer(twoMinutes, -seconds(30), NOON + minutes(3)), NOON + minutes(3))).toBe(
      minutes(1),
    );
    expect(overMs(extendTimer(twoMinutes, seconds(30), NOON + minutes(3)), NOON + minutes(3))).toBe(
      seconds(30),
    );
  });
});

test('a character counts as many bytes as UTF-8 gives it, to the last one before each step', () => {
  for (const code of [0x7f, 0x80, 0x7ff, 0x800, 0xffff, 0x1_0000, 0x10_ffff]) {
    const character = String.fromCodePoint(code);
    expect(utf8Length(character), code.toString(16)).toBe(new TextEncoder().encode(character).length);
  }
});
