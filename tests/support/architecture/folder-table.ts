const KIT = ['components/ui', 'components/circle', 'components/chart'];
const FEEDBACK = 'components/feedback';
const ROOM = 'components/room';

/**
 * Which folders of its own layer a folder may import, beside itself; a name stands for all that lies in it. `*` is a kind of
 * activity, and no kind imports another. What other layers a folder may import is in the table of the layers.
 */
export const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  'domain/kernel': [],
  'domain/facts': ['domain/kernel'],
  'domain/membership': ['domain/kernel', 'domain/facts'],
  'domain/room': ['domain/kernel', 'domain/facts', 'domain/membership'],
  'domain/activity/gathering': ['domain/kernel', 'domain/facts'],
  'domain/activity/contract': ['domain/kernel', 'domain/facts', 'domain/activity/gathering'],
  'domain/activity/*': [
    'domain/kernel',
    'domain/facts',
    'domain/activity/gathering',
    'domain/activity/contract',
  ],
  'domain/rulebook': ['domain/kernel', 'domain/facts', 'domain/membership', 'domain/room', 'domain/activity'],
  'domain/form': ['domain/kernel'],
  'domain/icebreaker': ['domain/kernel'],
  'domain/recipe': ['domain/kernel', 'domain/icebreaker'],

  'client/browser': [],
  'client/clock': ['client/browser'],
  'client/device': ['client/browser'],
  'client/polling': [],
  'client/api': ['client/browser', 'client/clock'],
  'client/room': ['client/browser', 'client/clock', 'client/device', 'client/polling', 'client/api'],
  'client/form': ['client/browser', 'client/clock', 'client/device', 'client/api'],

  'components/ui': [],
  'components/chart': [],
  'components/circle': ['components/ui'],
  'components/renewed': KIT,
  'components/guide': KIT,
  'components/home': KIT,
  'components/search': KIT,
  'components/tools': KIT,
  [`${FEEDBACK}/shared`]: KIT,
  [`${FEEDBACK}/answer`]: [...KIT, 'components/renewed', `${FEEDBACK}/shared`],
  [`${FEEDBACK}/new`]: [...KIT, 'components/renewed', `${FEEDBACK}/shared`, `${FEEDBACK}/answer`],
  [`${FEEDBACK}/results/trend`]: [...KIT, `${FEEDBACK}/shared`],
  [`${FEEDBACK}/results/report`]: [...KIT, `${FEEDBACK}/shared`, `${FEEDBACK}/results/trend`],
  [`${FEEDBACK}/results/mine`]: [
    ...KIT,
    `${FEEDBACK}/shared`,
    `${FEEDBACK}/results/trend`,
    `${FEEDBACK}/results/report`,
  ],
  [`${FEEDBACK}/results/page`]: [...KIT, 'components/renewed', `${FEEDBACK}/shared`, `${FEEDBACK}/results`],
  [`${ROOM}/hooks`]: KIT,
  [`${ROOM}/plan`]: [...KIT, `${ROOM}/hooks`],
  [`${ROOM}/activity/shared`]: [...KIT, `${ROOM}/hooks`, `${ROOM}/plan`],
  [`${ROOM}/activity`]: [...KIT, `${ROOM}/hooks`, `${ROOM}/activity`],
  [`${ROOM}/activity/*`]: [...KIT, `${ROOM}/hooks`, `${ROOM}/activity/shared`, `${ROOM}/plan`],
  [`${ROOM}/dialogs`]: [...KIT, `${ROOM}/hooks`],
  [`${ROOM}/doors`]: [...KIT, 'components/renewed', `${ROOM}/hooks`, `${ROOM}/dialogs`],
  [`${ROOM}/bar`]: [...KIT, `${ROOM}/hooks`, `${ROOM}/activity`, `${ROOM}/plan`, `${ROOM}/dialogs`],
  [`${ROOM}/stage`]: [
    ...KIT,
    `${ROOM}/hooks`,
    `${ROOM}/activity`,
    `${ROOM}/plan`,
    `${ROOM}/dialogs`,
    `${ROOM}/doors`,
    `${ROOM}/bar`,
  ],
  [ROOM]: [...KIT, 'components/renewed', ROOM],
};
