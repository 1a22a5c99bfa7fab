import { expect, test } from 'vitest';
import { kindOfPath } from '../../../src/components/search/page-kind.ts';

test.each([
  ['/guides/building-trust', 'guide'],
  ['/primer/what-it-is', 'primer'],
  ['/answers/measuring-success', 'answer'],
  ['/sessions/trust-ladder', 'session'],
  ['/safety', 'reference'],
  ['/', 'reference'],
])('%s is a page of the kind “%s”', (path, kind) => {
  expect(kindOfPath(path)).toBe(kind);
});
