/** The sixteen planned sessions by their codes, each with its planned minutes. A week in writing sets its own. */
export const SESSIONS: Readonly<Record<string, { readonly id: string; readonly minutes?: number }>> = {
  R01: { id: 'first-circle', minutes: 90 },
  R02: { id: 'trust-ladder', minutes: 60 },
  R03: { id: 'every-voice', minutes: 60 },
  R04: { id: 'design-our-rhythm', minutes: 45 },
  R05: { id: 'hear-both-sides', minutes: 75 },
  R06: { id: 'goals-and-wins', minutes: 60 },
  R07: { id: 'lines-we-hold', minutes: 60 },
  R08: { id: 'make-room', minutes: 60 },
  R09: { id: 'hosts-skills-lab', minutes: 75 },
  R10: { id: 'check-our-compass', minutes: 60 },
  R11: { id: 'renew-or-close', minutes: 90 },
  R12: { id: 'core-meeting', minutes: 75 },
  R13: { id: 'first-pair-meeting', minutes: 60 },
  R14: { id: 'course-correct', minutes: 40 },
  R15: { id: 'last-formal-meeting', minutes: 60 },
  R16: { id: 'written-week' },
};
