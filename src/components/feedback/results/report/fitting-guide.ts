import type { report } from '#locale/feedback-report.ts';

/** A guide that a low answer can lead to, by its id. */
export type GuideId = keyof typeof report.next.guides;

/** The scales of the forms that come with the site, and the guide that helps where one of them is low. */
export const GUIDES = new Map<string, GuideId>([
  ['said-what-i-thought', 'building-trust'],
  ['fair-time', 'balancing-power'],
  ['something-to-use', 'keeping-motivation'],
  ['know-what-comes', 'facilitation-skills'],
  ['fine-to-pass', 'emotional-boundaries'],
  ['feel-supported', 'building-trust'],
  ['feel-challenged', 'facilitation-skills'],
  ['purpose-clear', 'keeping-motivation'],
  ['supported', 'building-trust'],
  ['challenged', 'facilitation-skills'],
  ['motivated', 'keeping-motivation'],
  ['give-back', 'balancing-power'],
  ['airtime', 'balancing-power'],
  ['gave-as-well', 'balancing-power'],
  ['problems-at-work', 'keeping-motivation'],
  ['enough-help', 'facilitation-skills'],
  ['load', 'facilitation-skills'],
  ['goals-checked', 'measuring-impact'],
  ['people-take-part', 'inclusion-and-access'],
]);

/** The guide for a scale with this id; undefined for a question of the asker’s own. */
export function guideFor(question: string): GuideId | undefined {
  return GUIDES.get(question);
}
