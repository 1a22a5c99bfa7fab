/** The tools that sessions are made of, by their names. */
export const TOOL_NAMES = [
  'talk',
  'agreement',
  'icebreaker',
  'story-circle',
  'round',
  'airtime',
  'goals',
  'boundaries',
  'roles',
  'pulse',
  'matching',
  'availability',
  'log',
  'renewal',
  'consult',
  'pairs',
  'both-sides',
  'thread',
  'access',
  'pause',
  'help',
  'offers',
  'charter',
  'agenda',
] as const;
export type Tool = (typeof TOOL_NAMES)[number];

/** What a room opens for a step: an activity of its own, or the step read aloud and timed. */
export type RunsAs = 'spoken' | 'icebreaker' | 'round' | 'pulse';

/**
 * What each tool runs as. One that is not `here` yet is named on a page as to come, and its steps run spoken until it is.
 * The code is its number in the plan of the content.
 */
export const TOOLS: Readonly<Record<Tool, { code: string; runs: RunsAs; here: boolean }>> = {
  talk: { code: 'T01', runs: 'spoken', here: true },
  agreement: { code: 'T02', runs: 'spoken', here: false },
  icebreaker: { code: 'T03', runs: 'icebreaker', here: true },
  'story-circle': { code: 'T04', runs: 'round', here: true },
  round: { code: 'T05', runs: 'round', here: true },
  airtime: { code: 'T06', runs: 'spoken', here: false },
  goals: { code: 'T07', runs: 'spoken', here: false },
  boundaries: { code: 'T08', runs: 'spoken', here: false },
  roles: { code: 'T09', runs: 'spoken', here: false },
  pulse: { code: 'T10', runs: 'pulse', here: true },
  matching: { code: 'T11', runs: 'spoken', here: false },
  availability: { code: 'T12', runs: 'spoken', here: false },
  log: { code: 'T13', runs: 'spoken', here: false },
  renewal: { code: 'T14', runs: 'spoken', here: false },
  consult: { code: 'T15', runs: 'spoken', here: false },
  pairs: { code: 'T16', runs: 'spoken', here: false },
  'both-sides': { code: 'T17', runs: 'spoken', here: false },
  thread: { code: 'T18', runs: 'spoken', here: false },
  access: { code: 'T19', runs: 'spoken', here: false },
  pause: { code: 'T20', runs: 'spoken', here: false },
  help: { code: 'T21', runs: 'spoken', here: true },
  offers: { code: 'T22', runs: 'spoken', here: false },
  charter: { code: 'T23', runs: 'spoken', here: false },
  agenda: { code: 'T24', runs: 'spoken', here: true },
};
