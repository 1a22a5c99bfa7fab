import { describe, expect, test } from 'vitest';
import { TOOL_NAMES, TOOLS } from '#domain/recipe/tools.ts';

describe('the tools of a session', () => {
  test('are numbered in the order of the plan of the content', () => {
    const numbers = TOOL_NAMES.map((_, nth) => `T${String(nth + 1).padStart(2, '0')}`);

    expect(TOOL_NAMES.map((name) => TOOLS[name].code)).toEqual(numbers);
  });

  test('open an activity of their own where there is one, and are read aloud where not', () => {
    const own = TOOL_NAMES.filter((name) => TOOLS[name].runs !== 'spoken').map((name) => [
      name,
      TOOLS[name].runs,
    ]);

    expect(own).toEqual([
      ['icebreaker', 'icebreaker'],
      ['story-circle', 'round'],
      ['round', 'round'],
      ['pulse', 'pulse'],
    ]);
    expect(
      TOOL_NAMES.every((name) => ['spoken', 'icebreaker', 'round', 'pulse'].includes(TOOLS[name].runs)),
    ).toBe(true);
  });

  test('that are here today are these; a page says of all others that they are to come', () => {
    expect(TOOL_NAMES.filter((name) => TOOLS[name].here)).toEqual([
      'talk',
      'icebreaker',
      'story-circle',
      'round',
      'pulse',
      'help',
      'agenda',
    ]);
  });
});
