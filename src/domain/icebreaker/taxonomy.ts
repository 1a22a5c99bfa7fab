/** How much of oneself a question asks for: 1 facts and preferences, 2 a small finished story, 3 something still open. */
export const DEPTHS = [1, 2, 3] as const;

/** What a question is good for; on screen these are the themes of the deck. */
export const THEMES = [
  'check-in',
  'meet',
  'reconnect',
  'energy',
  'perspective',
  'wins',
  'values',
  'work-story',
  'support',
  'closing',
] as const;

/** How the people taking part are together: in one place, apart, both, or each in their own time. */
export const MODES = ['in-person', 'remote', 'hybrid', 'async'] as const;

/** The ways a question can be answered. */
export const FORMATS = ['round', 'pair', 'trio', 'chat', 'write', 'draw-or-choose', 'move-optional'] as const;

/** Where a group is in its six to twelve months. */
export const PHASES = ['start', 'middle', 'late'] as const;

/** When a question does not fit. */
export const UNFIT = ['first-meeting'] as const;

/** Topics that not everyone wants to meet by surprise: a question that touches one is off until a whole group asks for it. */
export const SENSITIVITIES = [
  'childhood',
  'parents',
  'children',
  'partner',
  'body',
  'food',
  'health',
  'money',
  'home',
  'origin',
  'religion',
  'politics',
  'death',
  'alcohol',
  'age',
  'job-loss',
  'school',
  'travel',
  'faith-holidays',
  'best-friend',
  'embarrassment',
  'secrets',
  'touch',
  'ability',
  'camera',
] as const;

/** Question, follow-up and smaller version each fit on a phone above the circle. */
export const MAX_PROMPT_CHARACTERS = 90;

/** The smallest and the largest group a question may be meant for. */
export const MIN_PROMPT_PEOPLE = 2;
export const MAX_PROMPT_PEOPLE = 12;

export type Depth = (typeof DEPTHS)[number];
export type Theme = (typeof THEMES)[number];
export type Mode = (typeof MODES)[number];
