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

  test('sends what bears no name first, once its moment has come: the names can wait, it cannot', () => {
    const both = [line('name'), line('answer', { signed: false, notBefore: NOW })];

    expect(nextToSend(both, NOW)?.id).toBe('answer');
    expect(nextToSend(both, NOW - 1)?.id).toBe('name');
  });

  test('sends what bears no name in order, too, and what is there already never again', () => {
    const answers = [
      line('second', { signed: false, nth: 2 }),
      line('first', { signed: false, nth: 1 }),
      line('there already', { signed: false, nth: 0, seq: 7 }),
    ];

    expect(nextToSend(answers, NOW)?.id).toBe('first');
  });

  test('wakes up for the earliest of the answers that wait, and for no line with a name', () => {
    const waiting = [
      line('name', { notBefore: NOW }),
      line('there already', { signed: false, notBefore: NOW + 1, seq: 7 }),
      line('late', { signed: false, notBefore: NOW + 900 }),
      line('early', { signed: false, notBefore: NOW + 300 }),
    ];

    expect(nextMoment(waiting, NOW)).toBe(NOW + 300);
    expect(nextMoment(waiting.slice(0, 2), NOW)).toBeUndefined();
  });

  test('never sends an answer that would come out late and alone', () => {
    const answer = line('answer', { signed: false, notBefore: NOW, notAfter: NOW + 1_000 });

    expect(nextToSend([answer], NOW + 1_000)?.id).toBe('answer');
    expect(nextToSend([answer], NOW + 1_001)).toBeUndefined();
    expect(nextMoment([answer], NOW + 1_001)).toBeUndefined();
  });
});
