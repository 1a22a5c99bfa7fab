import { allKindUis, plainName } from '#components/room/activity/kinds.ts';

/** What facilitators see of every kind of activity, as a browser has it once it is fetched. */
export const LEADS = await Promise.all(
  allKindUis().map(async (ui) => ({ kind: plainName(ui), lead: await ui.lead.get() })),
);
