import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import * as field from '#domain/facts/field.ts';
import { startEvent } from '#domain/facts/activity.ts';

/** What the rules make of what a line carries; undefined where they turn it away. */
const read = (schema: v.GenericSchema, value: unknown): unknown => {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? parsed.output : undefined;
};
const takes = (schema: v.GenericSchema, ...values: unknown[]) => {
  for (const value of values) expect(v.is(schema, value), JSON.stringify(value)).toBe(true);
};
const refuses = (schema: v.GenericSchema, ...values: unknown[]) => {
  for (const value of values) expect(v.is(schema, value), JSON.stringify(value)).toBe(false);
};

describe('what a line may carry', () => {
  test('is an id of 16 to 32 characters that every link and file takes', () => {
    takes(field.eventId, 'a'.repeat(16), 'Z-_9'.repeat(8));
    refuses(field.eventId, 'a'.repeat(15), 'a'.repeat(33), 'é'.repeat(16), `${'a'.repeat(16)}\n`, 16, null);
    refuses(field.eventId, `.${'a'.repeat(16)}`, `${'a'.repeat(16)}.`);
  });

  test('is a seat’s id of twelve characters, no more and no fewer', () => {
    takes(field.seatId, 'a'.repeat(12));
    refuses(field.seatId, 'a'.repeat(11), 'a'.repeat(13));
  });

  test('is a hash as 32 bytes are written, and nothing that no 32 bytes give', () => {
    takes(field.hash, `${'a'.repeat(42)}A`, `${'_'.repeat(42)}8`);
    refuses(field.hash, `${'a'.repeat(42)}B`, `${'a'.repeat(41)}A`, `${'a'.repeat(43)}A`);
    refuses(field.hash, `.${'a'.repeat(42)}A`, `${'a'.repeat(42)}A.`);
  });

  test('is the random value behind a hash', () => {
    takes(field.opening, 'a'.repeat(16), 'a'.repeat(64));
    refuses(field.opening, 'a'.repeat(15), 'a'.repeat(65));
  });

  test('is a title of one to eighty characters, kept without the space around it', () => {
    expect(read(field.title, '  Tuesday circle ')).toBe('Tuesday circle');
    takes(field.title, 'a', 'a'.repeat(80));
    refuses(field.title, '', '   ', 'a'.repeat(81));
  });

  test('is a name that is not empty; how long it may be, its own rule says', () => {
    takes(field.name, 'Ö', 'a'.repeat(160));
    refuses(field.name, '', 'a'.repeat(161));
  });

  test('is an answer of up to three thousand characters, kept without the space around it', () => {
    expect(read(field.text, ' Rain\n')).toBe('Rain');
    takes(field.text, 'a', 'a'.repeat(3_000));
    refuses(field.text, '', ' \n', 'a'.repeat(3_001));
  });

  test('is a recovery key with both its halves', () => {
    takes(field.recovery, { pub: 'p'.repeat(87), wrapped: 'w'.repeat(64) });
    takes(field.recovery, { pub: 'p'.repeat(87), wrapped: 'w'.repeat(600) });
    refuses(field.recovery, {}, { pub: 'p'.repeat(87) }, { wrapped: 'w'.repeat(64) });
    refuses(field.recovery, { pub: 'p'.repeat(86), wrapped: 'w'.repeat(64) });
    refuses(field.recovery, { pub: 'p'.repeat(87), wrapped: 'w'.repeat(601) });
  });

  test('is the name of something in the library: small letters, digits and hyphens', () => {
    takes(field.contentId, 'a', 'first-circle-2', 'a'.repeat(40));
    refuses(field.contentId, '', 'First', 'a b', 'a'.repeat(41), 'a/b', 'ab\n');
    refuses(field.contentId, '.ab', 'ab.');
  });

  test('is a step of a session with the session it belongs to', () => {
    takes(field.stepName, { recipe: 'first-circle', id: 'arrive' });
    refuses(field.stepName, {}, { recipe: 'first-circle' }, { id: 'arrive' });
  });

  test('is a topic: a question of the deck, or up to 280 characters of one’s own', () => {
    expect(read(field.topic, { text: ' What went well? ' })).toEqual({ text: 'What went well?' });
    takes(field.topic, { prompt: 'small-win' }, { text: 'a' }, { text: 'a'.repeat(280) });
    refuses(field.topic, {}, { text: ' ' }, { text: 'a'.repeat(281) }, { prompt: 'Small win' });
  });
});

describe('what a line may count', () => {
  test('is a start up to ten seconds ahead, and none in the past', () => {
    takes(field.startsInMs, 0, 10_000);
    refuses(field.startsInMs, -1, 10_001, 0.5, '5', Number.NaN);
  });

  test('is a turn from the first one on', () => {
    takes(field.turn, 1, 100_000);
    refuses(field.turn, 0, 100_001, 1.5, '1');
  });

  test('is up to ten minutes more or less at one press', () => {
    takes(field.addedMs, -600_000, 0, 600_000);
    refuses(field.addedMs, -600_001, 600_001, 0.5, '1');
  });
});

describe('what every line carries', () => {
  const base = v.object(field.base);
  const mark = 'm'.repeat(12);
  const id = 'e'.repeat(16);

  test('is an id, and the newest line that its author had read where she had read one', () => {
    takes(base, { id }, { id, seen: [0, mark] }, { id, seen: [1_000_000, mark] });
    refuses(base, {}, { id, seen: [] }, { id, seen: [-1, mark] }, { id, seen: [1_000_001, mark] });
    refuses(base, { id, seen: [0.5, mark] }, { id, seen: ['1', mark] }, { id, seen: [1, 'short'] });
  });

  test('is the activity it is about, where it acts on one', () => {
    takes(v.object(field.onActivity), { id, activity: id });
    refuses(v.object(field.onActivity), { id }, { activity: id });
  });

  test('is the activity its author saw, where it begins one, of which kind, and for that kind to read how', () => {
    const start = { type: 'activity-started', id, after: null, kind: 'round', v: 1, setup: { any: 'thing' } };
    const step = { recipe: 'first-circle', id: 'arrive' };
    takes(startEvent, start, { ...start, after: id, step });
    refuses(startEvent, { ...start, after: undefined }, { ...start, after: 'short' }, { ...start, step: {} });
    refuses(startEvent, { ...start, kind: 'A round' }, { ...start, v: 0 }, { ...start, v: 1.5 });
  });
});
