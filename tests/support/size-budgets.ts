import { builtSite } from './built-site.ts';
import { FORM_PAGES, weigh } from './page-weight.ts';
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

const dist = builtSite();
const atTheDoor = weigh(dist, 'room/index.html', ['Join']);
const inTheCircle = weigh(dist, 'room/index.html', ['stage']);
const door = weigh(dist, 'rooms/new/index.html');
const answering = weigh(dist, ...FORM_PAGES.answering);
const open = weigh(dist, ...FORM_PAGES.open);
const closed = weigh(dist, ...FORM_PAGES.closed);
const asking = weigh(dist, 'feedback/new/index.html');
const budgets = [
  {
    what: 'JavaScript to type a name at the door',
    bytes: atTheDoor.scripts + atTheDoor.inline,
    most: 40 * KB,
  },
  { what: 'JavaScript to sit in the circle', bytes: inTheCircle.scripts + inTheCircle.inline, most: 40 * KB },
  { what: 'JavaScript to open a room', bytes: door.scripts + door.inline, most: 40 * KB },
  { what: 'JavaScript to answer a form', bytes: answering.scripts + answering.inline, most: 30 * KB },
  { what: 'JavaScript to see how many answered', bytes: open.scripts + open.inline, most: 45 * KB },
  { what: 'JavaScript to see what was answered', bytes: closed.scripts + closed.inline, most: 45 * KB },
  { what: 'JavaScript to make a form', bytes: asking.scripts + asking.inline, most: 45 * KB },
  { what: 'styles of a room', bytes: inTheCircle.styles, most: 16 * KB },
  { what: 'the rules of all activities', bytes: await weighRules(), most: 12 * KB },
  ...WITHOUT_SCRIPT.map((page) => ({
    what: `scripts of ${page}`,
    bytes: weigh(dist, page).scripts,
    most: 0,
  })),
];

for (const { what, bytes, most } of budgets) {
  const verdict = bytes <= most ? 'within' : 'OVER';
  console.log(
    `${verdict.padEnd(7)} ${(bytes / KB).toFixed(1).padStart(6)} KB of ${(most / KB).toFixed(0).padStart(3)} KB  ${what}`,
  );
}
if (budgets.some(({ bytes, most }) => bytes > most)) process.exitCode = 1;
