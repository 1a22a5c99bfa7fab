import { fileURLToPath } from 'node:url';

const DOOR = fileURLToPath(new URL('../components/room/mount.tsx', import.meta.url));

/** Modules of a folder by their names; `|` between the names. */
const within = (folder, names) => new RegExp(`/src/${folder}/(?:${names})\\.`);
const anyOf = (...patterns) => new RegExp(patterns.map(({ source }) => source).join('|'));

/** What every page of a room or a form needs: what draws it, secrets, keys, calls, this device's memory, the smallest parts to press. */
const CORE = anyOf(
  /vite\/preload-helper|rolldown\/runtime|node_modules\/(?:preact|valibot|nanoid)\//,
  within('sealed', 'bytes|derive|box|link|mint|padding'),
  within('client/api', 'api-call|retry|retry-after'),
  within('client/browser', 'world|lazy-module|fetch-part|fetch-ahead|backoff|renewed|watchable|random'),
  within('client/device', 'device|device-indexeddb|closable-device|drafts'),
  within('client/room', 'links'),
  within('protocol', 'limits|problem|parse-json'),
  within('domain/kernel', 'result|shuffle'),
  within('components/ui', 'Button|Status|Icon|LeaveButton|when|lazy|use-lazy|use-watched|Renewed'),
  within('components/circle', 'Logo'),
  within('components/renewed', 'lazy-notice'),
  within('i18n/en', 'frame'),
);

/** What opening a room shares with being in one. */
const JOIN = anyOf(
  within('client/api', 'room-api'),
  within('protocol', 'room-responses'),
  within('domain/facts', 'name'),
  within('components/circle', 'geometry'),
  within('components/room/doors', 'uncommon-door|DoorFrame'),
  within('sealed', 'history|line|seat-key'),
);

/** What is in front of those who sit in the circle. */
const STAGE = anyOf(
  within('components/room/stage', 'Stage|StageHeader|Banners|Lobby|NextStep|seats-at-rest'),
  within('components/room/hooks', 'use-wide|use-awake|use-alike|lazy-after-paint'),
  within('components/ui', 'ThemeButton'),
  within('i18n/en', 'room|circle'),
);

/** What everyone sees of any activity, whichever it is, and the bar below it. */
const ACTIVITY = anyOf(
  within(
    'components/room/activity/shared',
    'Answered|Collecting|KeptAnswer|Revealed|Slip|Slips|kind-ui|use-outcome|length-words|turn-clock|earlier',
  ),
  within('components/room/activity', 'ActivityView|kinds|use-earlier'),
  within('components/room/hooks', 'use-command|use-now|use-focus-after'),
  within('components/room/bar', 'OwnBar|BarFrame|LookButtons|use-bar|use-activity-view'),
  within('components/room/plan', 'plan|recipe-book|use-plan'),
  within('components/ui', 'Problem|use-media|Band'),
  within('i18n/en', 'answers|control|agenda'),
);

/** Too small for a file of its own, which would cost more than it holds. */
const SMALL = anyOf(
  within('components/ui', 'names-of'),
  within('components/room/dialogs', 'WithName'),
  within('components/room/hooks', 'returned-text'),
);

/**
 * How the scripts of rooms and forms are cut. What every screen needs at once lies in a few files instead of twenty, which
 * pack a tenth smaller; what only some screens need stays in files of its own. A file takes along whatever it imports that
 * none of those before it has, so the order counts.
 */
export const roomChunks = [
  // Pages without a room can be left at once, too.
  {
    name: 'leaving',
    test: anyOf(within('client/device', 'wipe|quick-exit|leave-listener'), within('layouts', 'QuickExit')),
  },
  { name: 'core', test: CORE },
  {
    name: 'fields',
    test: within('components/ui', 'Field|TextField|Choices|Checkbox|focus-wrong'),
  },
  // What a form asks and what may be said to it: all its pages read that.
  {
    name: 'sheet',
    test: anyOf(
      within('domain/form', 'limits|question|sheet|answer'),
      within('domain/kernel', 'utf8-length'),
      within('components/feedback/shared', 'days'),
      within('sealed', 'answer-box'),
    ),
  },
  // Only the person who asked makes keys for answers and opens them.
  { name: 'answer-keys', test: anyOf(/node_modules\/hpke\//, within('sealed', 'answer-keys')) },
  // A closed form on paper, and the same in front of the asker.
  {
    name: 'report',
    test: anyOf(within('domain/form', 'report|tally'), within('client/form', 'kept-reports')),
  },
  // A pulse in a room draws the same plot and asks by the same scale.
  { name: 'plot', test: within('components/chart', 'scale|dots|DotPlot') },
  { name: 'rating', test: within('components/ui', 'RatingField') },
  {
    name: 'report-view',
    test: anyOf(
      within('components/chart', 'StepBars|StepPlot|Stripes|ChoiceBars'),
      within(
        'components/feedback/results/report',
        'ReportView|ScaleList|ChoiceList|CommentList|NumbersTable|FittingGuide|fitting-guide|exports|lazy-parts',
      ),
      within('components/feedback/results/trend', 'use-reports|lazy-trend'),
      within('domain/form', 'rows|trend|extremes'),
      within('i18n/en', 'feedback-report'),
    ),
  },
  // The page that makes a form shows it as those who answer will see it.
  {
    name: 'questions',
    test: anyOf(
      within('components/feedback/answer', 'QuestionField|SeveralField|Promises'),
      within('i18n/en', 'feedback-answer'),
    ),
  },
  // What rules of activities and of rooms are about; the solo tool needs it without a room.
  {
    name: 'facts',
    test: anyOf(within('domain/facts', 'field|seats')),
  },
  { name: 'join', test: JOIN },
  { name: (id, modules) => (SMALL.test(id) || neededAtTheDoor(modules).has(id) ? 'session' : null) },
  { name: 'circle', test: within('components/circle', 'Circle|Ring|Seat|initials|percent|seat') },
  { name: 'stage', test: STAGE },
  // What the rules of activities share: some have a timer, some gather answers, all are told by name and version.
  {
    name: 'contract',
    test: anyOf(within('domain/kernel', 'timer'), within('domain/activity/contract', 'kind|is-of-kind')),
  },
  { name: 'gathering', test: within('domain/activity/gathering', '[a-z-]+') },
  { name: 'activity', test: ACTIVITY },
  // The solo tool plays by the rules of a round without a room.
  { name: 'turns', test: within('domain/activity/round', '[a-z]+') },
];

let needed;

/** Every module that the room's first script imports at once, however deep. */
function neededAtTheDoor(modules) {
  if (needed !== undefined || modules.getModuleInfo(DOOR) === null) return needed ?? new Set();
  needed = new Set();
  const waiting = [DOOR];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (needed.has(id)) continue;
    needed.add(id);
    waiting.push(...(modules.getModuleInfo(id)?.importedIds ?? []));
  }
  return needed;
}

const KIND = /\/(?:components\/room|domain)\/activity\/([\w-]+)\/(view|lead|index)\.tsx?$/;

/** The two halves of what is seen of a kind of activity, and its rules, are called by the kind: all of them lie in files of the same names. */
export const chunkFileNames = ({ facadeModuleId }) => {
  const [, kind, half] = KIND.exec(facadeModuleId ?? '') ?? [];
  return kind === undefined
    ? '_astro/[name].[hash].js'
    : `_astro/kind-${kind}-${half === 'index' ? 'rules' : half}.[hash].js`;
};
