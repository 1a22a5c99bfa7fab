import { fileURLToPath } from 'node:url';

/** Too small for a file of its own, which would cost more than it holds. */
const SMALL = /src\/components\/room\/doors\/focus-wrong\./;
const DOOR = fileURLToPath(new URL('../components/room/mount.tsx', import.meta.url));

/**
 * How the scripts of a room are cut. What every screen of a room needs at once lies in three files instead of twenty,
 * which pack a tenth smaller; what only some screens need stays in files of its own. The rules of a round have their
 * own file too, because the solo tool plays by them without a room.
 */
export const roomChunks = [
  // Pages without a room can be left at once, too.
  {
    name: 'leaving',
    test: /src\/(?:client\/(?:wipe|quick-exit)|components\/room\/leave-listener|layouts\/QuickExit)\./,
  },
  { name: 'preact', test: /node_modules\/@?preact\// },
  { name: 'turns', test: /src\/domain\/(activity\/round\/|kernel\/(timer|result|shuffle))/ },
  { name: (id, modules) => (SMALL.test(id) || neededAtTheDoor(modules).has(id) ? 'room' : null) },
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
const LOADED_ALREADY = /\/(?:leaving|preact|room|rolldown-runtime|turns)\./;

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
