import { describe, expect, test } from 'vitest';
import { nextMoment, nextToSend, type OutboxItem } from '#client/room/outbox.ts';

const NOW = 1_000_000;
const line = (id: string, about: Partial<OutboxItem> = {}): OutboxItem => ({
  id,
  key: id,
  box: 'box',
  say: '{}',
  signed: true,
  isAnswer: false,
  nth: 1,
  notBefore: 0,
  notAfter: null,
  seq: null,
  ...about,
});

describe('the outbox', () => {
  test('sends what bears a name in the order in which it was said', () => {
    const said = [
      line('second', { nth: 2 }),
      line('first', { nth: 1 }),
      line('there already', { nth: 0, seq: 7 }),
    ];

    expect(nextToSend(said, NOW)?.id).toBe('first');
  });

  test('sends what bears no name when its moment has come, and not before', () => {
    const answer = line('answer', { signed: false, isAnswer: false, notBefore: NOW + 500 });

    expect(nextToSend([answer], NOW)).toBeUndefined();
    expect(nextMoment([answer], NOW)).toBe(NOW + 500);
    expect(nextToSend([answer], NOW + 500)?.id).toBe('answer');
  });

  test('never sends an answer that would come out late and alone', () => {
    const answer = line('answer', { signed: false, notBefore: NOW, notAfter: NOW + 1_000 });

    expect(nextToSend([answer], NOW + 1_000)?.id).toBe('answer');
    expect(nextToSend([answer], NOW + 1_001)).toBeUndefined();
    expect(nextMoment([answer], NOW + 1_001)).toBeUndefined();
  });
});
