import { describe, expect, test } from 'vitest';
import { hiddenCrossings } from '../support/architecture/crossings.ts';
import { sources } from '../support/architecture/sources.ts';

test('a # crosses a border, ./ and ../ stay inside', () => {
  expect(hiddenCrossings(sources)).toEqual([]);
});

describe('a look at crossings', () => {
  const look = (file: string, specifier: string) =>
    hiddenCrossings({ [file]: `import { a } from '${specifier}';` });

  test.each([
    ['src/client/api/here.ts', '../device/a.ts'],
    ['src/domain/room/here.ts', '../kernel/a.ts'],
    ['src/domain/activity/round/here.ts', '../pulse/a.ts'],
    ['src/components/feedback/new/here.tsx', '../../room/a.ts'],
    ['src/server/http/here.ts', '../../protocol/a.ts'],
    ['src/pages/here.astro', '../site.config.ts'],
  ])('sees %s hide a border in %s', (file, specifier) => {
    expect(look(file, specifier)).toEqual([`${file} → ${specifier}`]);
  });

  test.each([
    ['src/client/api/here.ts', '#client/api/a.ts'],
    ['src/components/room/stage/here.tsx', '#components/room/hooks/a.ts'],
    ['src/server/http/here.ts', '#server/store/a.ts'],
  ])('sees %s pretend a border with %s', (file, specifier) => {
    expect(look(file, specifier)).toEqual([`${file} → ${specifier}`]);
  });

  test.each([
    ['src/client/api/here.ts', './a.ts'],
    ['src/client/api/here.ts', '#client/device/a.ts'],
    ['src/components/room/stage/here.tsx', '../hooks/a.ts'],
    ['src/components/guide/Here.astro', '../../assets/base.css'],
    ['src/client/api/here.ts', 'valibot'],
  ])('has nothing against %s importing %s', (file, specifier) => {
    expect(look(file, specifier)).toEqual([]);
  });

  test('sees a style that hides a border', () => {
    const style = { 'src/components/feedback/here.css': `@import '../room/a.css';` };

    expect(hiddenCrossings(style)).toEqual(['src/components/feedback/here.css → ../room/a.css']);
  });
});
