import { builtSite } from './built-site.ts';
import { BOOK } from './book.ts';
import { weighCircleWith, weighKind } from './kind-weights.ts';
import { AT_THE_DOOR, FORM_PAGES, IN_THE_CIRCLE, ROOM_PAGE, weigh } from './page-weight.ts';
import { weighRules } from './rules-weight.ts';

const KB = 1024;

/** Pages that must not load a script of ours; what stands inline is the few bytes that keep a chosen theme. */
const WITHOUT_SCRIPT = [
  'index.html',
  'privacy/index.html',
  '404.html',
  'guides/building-trust/index.html',
  'primer/what-it-is/index.html',
  'answers/peer-or-traditional/index.html',
  'sessions/first-circle/index.html',
];

/** What weighs more than it should, and how many KB it may weigh until that is put right. This list only gets shorter. */
const OVER_TODAY: Readonly<Record<string, number>> = {
  'rules of round@1, beyond what a room has': 2,
};

const dist = builtSite();
const atTheDoor = weigh(dist, ROOM_PAGE, AT_THE_DOOR);
const inTheCircle = weigh(dist, ROOM_PAGE, IN_THE_CIRCLE);
const door = weigh(dist, 'rooms/new/index.html');
const answering = weigh(dist, ...FORM_PAGES.answering);
const open = weigh(dist, ...FORM_PAGES.open);
const closed = weigh(dist, ...FORM_PAGES.closed);
const asking = weigh(dist, 'feedback/new/index.html');
const budgets = [
  {
    what: 'JavaScript to type a name at the door',
    bytes: atTheDoor.scripts + atTheDoor.inline,
    most: 36 * KB,
  },
  { what: 'JavaScript to sit in the circle', bytes: inTheCircle.scripts + inTheCircle.inline, most: 38 * KB },
  { what: 'JavaScript to open a room', bytes: door.scripts + door.inline, most: 40 * KB },
  { what: 'JavaScript to answer a form', bytes: answering.scripts + answering.inline, most: 30 * KB },
  { what: 'JavaScript to see how many answered', bytes: open.scripts + open.inline, most: 45 * KB },
  { what: 'JavaScript to see what was answered', bytes: closed.scripts + closed.inline, most: 45 * KB },
  { what: 'JavaScript to make a form', bytes: asking.scripts + asking.inline, most: 45 * KB },
  {
    what: 'JavaScript to sit in the circle, with the rules of a round',
    bytes: weighCircleWith(dist, 'round@1').rules + inTheCircle.inline,
    most: 40 * KB,
  },
  {
    what: 'JavaScript with a round on the screen, bar and all',
    bytes: weighCircleWith(dist, 'round@1').screen + inTheCircle.inline,
    most: 56 * KB,
  },
  { what: 'styles of a room', bytes: inTheCircle.styles, most: 16 * KB },
  { what: 'the rules of every room, activities left out', bytes: await weighRules(), most: 6 * KB },
  ...[...BOOK.keys()].toSorted().flatMap((name) => {
    const { rules, view, lead } = weighKind(dist, name);
    return [
      { what: `rules of ${name}, beyond what a room has`, bytes: rules, most: 1.5 * KB },
      { what: `what everyone sees of ${name}`, bytes: view, most: 8 * KB },
      { what: `what facilitators see of ${name}`, bytes: lead, most: 8 * KB },
    ];
  }),
  ...WITHOUT_SCRIPT.map((page) => ({
    what: `scripts of ${page}`,
    bytes: weigh(dist, page).scripts,
    most: 0,
  })),
];

const inKb = (bytes: number) => (bytes / KB).toFixed(1).padStart(5);
let isOver = false;
for (const { what, bytes, most } of budgets) {
  const allowed = Math.max(most, (OVER_TODAY[what] ?? 0) * KB);
  const aim = allowed > most ? `  (should be ${inKb(most).trim()} KB)` : '';
  isOver ||= bytes > allowed;
  console.log(
    `${(bytes <= allowed ? 'within' : 'OVER').padEnd(7)} ${inKb(bytes)} KB of ${inKb(allowed)} KB  ${what}${aim}`,
  );
}
if (isOver) process.exitCode = 1;
