/** One planned session: its minutes, and those of each of its blocks in their order. */
type Planned = { readonly id: string; readonly minutes?: number; readonly blocks?: readonly number[] };

/** The sixteen planned sessions by their codes. A week in writing sets its own times. */
export const SESSIONS: Readonly<Record<string, Planned>> = {
  R01: { id: 'first-circle', minutes: 90, blocks: [5, 8, 12, 25, 5, 18, 10, 7] },
  R02: { id: 'trust-ladder', minutes: 60, blocks: [6, 4, 18, 18, 6, 8] },
  R03: { id: 'every-voice', minutes: 60, blocks: [6, 8, 8, 12, 12, 6, 8] },
  R04: { id: 'design-our-rhythm', minutes: 45, blocks: [4, 8, 9, 12, 7, 5] },
  R05: { id: 'hear-both-sides', minutes: 75, blocks: [6, 4, 5, 5, 24, 12, 6, 5, 8] },
  R06: { id: 'goals-and-wins', minutes: 60, blocks: [9, 5, 24, 6, 8, 3, 5] },
  R07: { id: 'lines-we-hold', minutes: 60, blocks: [6, 4, 8, 14, 10, 6, 6, 6] },
  R08: { id: 'make-room', minutes: 60, blocks: [6, 6, 8, 8, 15, 9, 8] },
  R09: { id: 'hosts-skills-lab', minutes: 75, blocks: [5, 10, 10, 10, 10, 12, 8, 10] },
  R10: { id: 'check-our-compass', minutes: 60, blocks: [6, 12, 6, 12, 12, 7, 5] },
  R11: { id: 'renew-or-close', minutes: 90, blocks: [8, 12, 12, 5, 13, 15, 12, 9, 4] },
  R12: { id: 'core-meeting', minutes: 75, blocks: [8, 7, 22, 22, 8, 8] },
  R13: { id: 'first-pair-meeting', minutes: 60, blocks: [5, 16, 14, 12, 6, 5, 2] },
  R14: { id: 'course-correct', minutes: 40, blocks: [4, 4, 12, 10, 6, 4] },
  R15: { id: 'last-formal-meeting', minutes: 60, blocks: [10, 12, 12, 10, 10, 6] },
  R16: { id: 'written-week' },
};
