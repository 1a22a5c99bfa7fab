import { describe, expect, test } from 'vitest';
import { pageFeedbackPath } from '../../../src/library/page-feedback.ts';

const FORM = 'abcdefghijklmnopqrstuv';

describe('“Did this page help?”', () => {
  test('is not asked unless the organiser has named a form', () => {
    expect(pageFeedbackPath('')).toBeUndefined();
    expect(pageFeedbackPath('  ')).toBeUndefined();
  });

  test('leads to the form, wherever the link was copied from', () => {
    expect(pageFeedbackPath(`https://circle.example/feedback#${FORM}`)).toBe(`/feedback?page#${FORM}`);
    expect(pageFeedbackPath(` /feedback#${FORM} `)).toBe(`/feedback?page#${FORM}`);
  });

  test('never goes out with the key to the answers', () => {
    for (const link of [
      `https://circle.example/feedback/results#${FORM}.${FORM}`,
      `/feedback#${FORM}.${FORM}`,
    ])
      expect(() => pageFeedbackPath(link)).toThrow('everyone could open the answers');
  });

  test('is not asked in vain: a link that leads nowhere stops the build', () => {
    for (const link of ['/feedback', `/feedback#${FORM.slice(1)}`, `/room#${FORM}`, 'yes'])
      expect(() => pageFeedbackPath(link)).toThrow('no link to a form');
  });
});
