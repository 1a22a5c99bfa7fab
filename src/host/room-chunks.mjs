import { fileURLToPath } from 'node:url';

const DOOR = fileURLToPath(new URL('../components/room/mount.tsx', import.meta.url));

/** Modules of a folder by their names; `|` between the names. */
const within = (folder, names) => new RegExp(`/src/${folder}/(?:${names})\\.`);
const anyOf = (...patterns) => new RegExp(patterns.map(({ source }) => source).join('|'));

/** What every page needs that seals something: secrets, keys, calls, this device's memory, the smallest parts to press. */
const KEYS = anyOf(
  /vite\/preload-helper|node_modules\/(?:valibot|nanoid)\//,
  within('sealed', 'bytes|derive|box|link|mint|padding'),
  within('client', 'api-call|backoff|outbox|world|device|device-indexeddb|room-device|drafts|links|chance'),
  within('domain/kernel', 'limits|problem|result|shuffle'),
  within('components/ui', 'Button|Status|Icon|first-icons'),
  within('components/room', 'LeaveButton|Mark'),
  within('i18n/en', 'frame'),
);

/** What opening a room shares with being in one. */
const THRESHOLD = anyOf(
  within('client', 'log-client'),
  within('domain/kernel', 'answers'),
  within('domain/room', 'field|name'),
  within('components/circle', 'geometry'),
  within('components/room', 'lazy|rare-door|doors/DoorFrame'),
  within('sealed', 'history|line|seat-key'),
);

/** What is in front of whoever sits in the circle. */
const STAGE = anyOf(
  within(
    'components/room',
    'Stage|StageHeader|Banners|Lobby|NextStep|use-wide|use-awake|seats-at-rest|use-alike',
  ),
  within('components/ui', 'ThemeButton'),
  within('i18n/en', 'room|circle'),
);

/** Too small for a file of its own, which would cost more than it holds. */
const SMALL = within('components/room', 'names-of|WithName|when');

/**
 * How the scripts of rooms and forms are cut. What every screen needs at once lies in a few files instead of twenty, which
 * pack a tenth smaller; what only some screens need stays in files of its own. A file takes along whatever it imports that
 * none of those before it has, so the order counts.
 */
export const roomChunks = [
  // Pages without a room can be left at once, too.
  {
    name: 'leaving',
    test: anyOf(
      within('client', 'wipe|quick-exit'),
      within('components/room', 'leave-listener'),
      within('layouts', 'QuickExit'),
    ),
  },
  { name: 'preact', test: /node_modules\/@?preact\// },
  { name: 'keys', test: KEYS },
  // Only whoever answers a form, or has asked, seals for a single reader.
  { name: 'answer-box', test: anyOf(/node_modules\/@hpke\//, within('sealed', 'answer-box')) },
  {
    name: 'fields',
    test: anyOf(
      within('components/ui', 'Field|TextField|Choices'),
      within('components/room/doors', 'focus-wrong'),
    ),
  },
  // The solo tool plays by the rules of a round without a room.
  { name: 'turns', test: anyOf(within('domain/activity/round', '[a-z]+'), within('domain/kernel', 'timer')) },
  { name: 'threshold', test: THRESHOLD },
  { name: (id, modules) => (SMALL.test(id) || neededAtTheDoor(modules).has(id) ? 'room' : null) },
  { name: 'circle', test: within('components/circle', 'Circle|Ring|Seat|initials|percent|seat') },
  { name: 'Stage', test: STAGE },
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

/** What every page with a room has loaded before it fetches a part. */
const LOADED_ALREADY = /\/(?:leaving|preact|keys|threshold|room|rolldown-runtime|turns)\./;

/**
 * What is asked for together with a part that is fetched later. The door and the circle come as fast as they can; the other
 * parts are fetched ahead of their use anyway, and naming what each needs would make the room itself larger.
 */
export const preloadsOfRooms = () => ({
  name: 'peer-circle:preloads-of-rooms',
  config: () => ({ build: { modulePreload: { resolveDependencies: preloads } } }),
});

/** @type {(file: string, dependencies: string[]) => string[]} */
const preloads = (file, dependencies) =>
  /\/(?:Join|Stage)\./.test(file) ? dependencies.filter((each) => !LOADED_ALREADY.test(each)) : [];
