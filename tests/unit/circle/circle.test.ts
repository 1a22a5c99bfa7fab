import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Circle } from '#components/circle/Circle.tsx';
import { SeatList } from '#components/circle/SeatList.tsx';
import type { CircleSeat } from '#components/circle/seat.ts';
import { circle as words } from '#locale/circle.ts';

test('each person is read with her state, in speaking order', () => {
  expect(readOut(circleOf(seat('Ingrid', 'speaking'), seat('Mei', 'next'), seat('Noor', 'waiting')))).toEqual(
    ['Ingrid, Speaking', 'Mei, Next', 'Noor, Waiting'],
  );
});

test('it is a list with a name', () => {
  expect(circleOf(seat('Ingrid', 'speaking'))).toContain(
    '<ol class="circle__seats" role="list" aria-label="People in the room">',
  );
});

test('my own seat is marked as mine, in words too', () => {
  const html = circleOf({ ...seat('Teresa', 'waiting'), you: true, facilitator: true }, seat('Mei', 'next'));

  expect(readOut(html)[0]).toBe('Teresa (you), Facilitator, Waiting');
  expect(html.match(/aria-current="true"/g)).toHaveLength(1);
});

test('initials, ring and chairs are drawing and are not read out', () => {
  const html = circleOf(seat('Ingrid', 'speaking'), seat('Mei', 'next'), seat('Noor', 'done'));

  expect(html).toContain('>In</text>');
  expect(readOut(html).join()).not.toContain('In,');
  for (const svg of html.match(/<svg[^>]*>/g) ?? []) expect(svg).toContain('aria-hidden="true"');
});

test('a table for one still has three places, and the empty ones are not people', () => {
  const html = circleOf(seat('Ingrid', 'waiting'));

  expect(html.match(/data-state="empty"/g)).toHaveLength(2);
  expect(readOut(html)).toEqual(['Ingrid, Waiting']);
});

test('without a timer there is no ring to read anything into', () => {
  const html = renderToString(
    h(Circle, {
      words,
      seats: [],
      preset: 'phone',
      size: 343,
      labels: false,
      timer: { state: 'none', left: 0, ticks: 0 },
    }),
  );

  expect(html).toContain('circle__table');
  expect(html).not.toContain('circle__time');
  expect(html).not.toContain('circle__stem');
});

test('from one second to the next only one value of the drawing changes', () => {
  const [early, late] = [0.5, 0.49].map((left) => renderToString(circle([seat('Ingrid', 'speaking')], left)));

  expect(early).not.toBe(late);
  expect(early?.replace('--left:0.5;', '')).toBe(late?.replace('--left:0.49;', ''));
});

test('the list says the same words in the same order', () => {
  const seats = [seat('Ingrid', 'speaking'), { ...seat('Mei', 'next'), you: true }, seat('Noor', 'waiting')];

  expect(readOut(renderToString(h(SeatList, { words, seats })))).toEqual(
    readOut(renderToString(circle(seats))),
  );
});

const WORDS = { speaking: 'Speaking', next: 'Next', waiting: 'Waiting', done: 'Has spoken' } as const;

function seat(name: string, state: keyof typeof WORDS): CircleSeat {
  return {
    id: name,
    name,
    initials: name.slice(0, 2),
    state,
    stateWord: WORDS[state],
    you: false,
    facilitator: false,
  };
}

function circle(seats: readonly CircleSeat[], left = 0.5) {
  const timer = { state: 'running', left, ticks: 4 } as const;
  return h(Circle, { words, seats, speaker: 0, preset: 'laptop', size: 600, labels: true, timer });
}

function circleOf(...seats: readonly CircleSeat[]): string {
  return renderToString(circle(seats));
}

/** What a screen reader says for each item: all text that is not hidden from it. */
function readOut(html: string): string[] {
  return Array.from(html.matchAll(/<li[^>]*>(.*?)<\/li>/g))
    .filter(([item]) => !/^<li[^>]*aria-hidden/.test(item))
    .map(([, inside]) =>
      withoutHidden(inside!)
        .replace(/<[^>]*>/g, '')
        .trim(),
    );
}

/** Cuts out every element that is hidden from assistive technology, with what is inside it. */
function withoutHidden(html: string): string {
  const hidden = /<(\w+)[^>]*aria-hidden="true"[^>]*>/.exec(html);
  if (!hidden) return html;
  let depth = 0;
  for (const tag of html.slice(hidden.index).matchAll(new RegExp(`<(/?)${hidden[1]}\\b[^>]*>`, 'g'))) {
    depth += tag[1] ? -1 : 1;
    if (depth > 0) continue;
    return withoutHidden(html.slice(0, hidden.index) + html.slice(hidden.index + tag.index + tag[0].length));
  }
  return html.slice(0, hidden.index);
}
