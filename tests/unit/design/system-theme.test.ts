import postcss from 'postcss';
import { expect, test } from 'vitest';
import { systemTheme } from '../../../src/build/system-theme.mjs';

test('what holds for a chosen dark theme also holds for a dark system with nothing chosen', async () => {
  const css = await themed("[data-theme='dark'] { --ink: white }");

  expect(css).toContain("[data-theme='dark'] { --ink: white }");
  expect(css).toMatch(/prefers-color-scheme: dark\) \{\s*:root:not\(\[data-theme\]\) \{ --ink: white/);
});

test('rules that do not speak of the dark theme stay as they are', async () => {
  const light = "[data-theme='light'] { --ink: black } .btn { color: red }";

  expect(await themed(light)).toBe(light);
});

async function themed(css: string): Promise<string> {
  const result = await postcss([systemTheme()]).process(css, { from: undefined });
  return result.css;
}
