import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createGroupKeeping } from '#components/tools/group-keeping.ts';
import { linesOf, memoryIn } from '#components/tools/group-lines.ts';
import {
  firstMemory,
  MAX_GROUPS,
  namesIn,
  withGroup,
  withHere,
  withMeeting,
  withoutHere,
  withSeen,
  withUnseen,
  type GroupMemory,
} from '#components/tools/group-memory.ts';
import { MEETINGS } from '#domain/icebreaker/gate.ts';

/** A browser's store, which may be full or forbidden. */
class Store implements Storage {
  readonly kept = new Map<string, string>();
  isForbidden = false;
  [name: string]: unknown;
  get length() {
    return this.kept.size;
  }
  key = (place: number) => [...this.kept.keys()][place] ?? null;
  getItem = (name: string) => this.kept.get(name) ?? null;
  removeItem = (name: string) => void this.kept.delete(name);
  clear = () => this.kept.clear();
  setItem = (name: string, text: string) => {
    if (this.isForbidden) throw new DOMException('forbidden', 'QuotaExceededError');
    this.kept.set(name, text);
  };
}

const mine = firstMemory('My group');
/** One more group, that the rules take. */
function adding(memory: GroupMemory, name: string): GroupMemory {
  const next = withGroup(memory, name);
  if (!next.ok) throw new Error(`${name}: ${next.refusal}`);
  return next.value;
}

describe('what a group has seen', () => {
  test('is remembered for each group by itself', () => {
    const tuesday = withSeen(adding(withSeen(mine, ['best-help']), 'Tuesday'), ['new-word']);

    expect(tuesday.here).toEqual({ name: 'Tuesday', seen: ['new-word'], meeting: 'first' });
    expect(withHere(tuesday, 'My group').here).toEqual({
      name: 'My group',
      seen: ['best-help'],
      meeting: 'first',
    });
  });

  test('counts a question once, however often it is marked', () => {
    const twice = withSeen(withSeen(mine, ['best-help']), ['best-help', 'new-word']);

    expect(twice.here.seen).toEqual(['best-help', 'new-word']);
  });

  test('can be taken back for some questions', () => {
    expect(withUnseen(withSeen(mine, ['best-help', 'new-word']), ['best-help']).here.seen).toEqual([
      'new-word',
    ]);
  });
});

describe('the groups on a device', () => {
  test('have short names, each only once, whatever its capitals and spaces', () => {
    expect(adding(mine, '  Tuesday \t circle ').here.name).toBe('Tuesday circle');
    expect(withGroup(mine, ' my  GROUP ')).toEqual({ ok: false, refusal: 'name-taken' });
    expect(withGroup(mine, '   ')).toEqual({ ok: false, refusal: 'name-empty' });
    expect(withGroup(mine, 'é'.repeat(40)).ok).toBe(true);
    expect(withGroup(mine, 'x'.repeat(41))).toEqual({ ok: false, refusal: 'name-too-long' });
  });

  test('are that many and no more', () => {
    let full = mine;
    for (let nth = 2; nth <= MAX_GROUPS; nth += 1) full = adding(full, `Group ${nth}`);

    expect(withGroup(full, 'One more')).toEqual({ ok: false, refusal: 'too-many' });
  });

  test('stand in the same order, whichever of them is here', () => {
    const three = adding(adding(mine, 'Tuesday'), 'Anchors');

    expect(namesIn(three)).toEqual(['Anchors', 'My group', 'Tuesday']);
    expect(namesIn(withHere(three, 'Tuesday'))).toEqual(namesIn(three));
    expect(withHere(three, 'No one')).toEqual(three);
  });

  test('can be deleted, until one is left that has seen nothing', () => {
    const two = adding(withSeen(mine, ['best-help']), 'Tuesday');
    const one = withoutHere(two, 'My group');

    expect(one).toEqual(withSeen(mine, ['best-help']));
    expect(withoutHere(one, 'My group')).toEqual(mine);
  });
});

describe('written down', () => {
  test('groups are read again as they were, whatever they are called', () => {
    const name = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' });
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,40}$/));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(name, ids, fc.constantFrom(...MEETINGS)), { maxLength: 12 }),
        (groups) => {
          let memory: GroupMemory = mine;
          for (const [typed, seen, meeting] of groups) {
            const next = withGroup(memory, typed);
            if (next.ok) memory = withMeeting(withSeen(next.value, seen), meeting);
          }

          expect(memoryIn(linesOf(memory))).toEqual(memory);
        },
      ),
    );
  });

  test('what is not of ours is left out', () => {
    fc.assert(fc.property(fc.string(), (text) => void memoryIn(text)));
    expect(memoryIn('')).toBeUndefined();
    expect(memoryIn('{"groups":[]}')).toBeUndefined();
    expect(memoryIn('Tuesday\tnew-word <b> new-word\n\tx\ntuesday\t')).toEqual({
      here: { name: 'Tuesday', seen: ['new-word'], meeting: 'first' },
      others: [],
    });
  });
});

describe('kept', () => {
  test('on the device, where it is still known when the page opens again', () => {
    const device = new Store();
    createGroupKeeping({ device, tab: new Store() }, 'My group').keep(withSeen(mine, ['new-word']));
    const again = createGroupKeeping({ device, tab: new Store() }, 'My group');

    expect(again.read().here.seen).toEqual(['new-word']);
    expect(again.isLasting()).toBe(true);
  });

  test('under a name that leaving a room in a hurry wipes', () => {
    const device = new Store();
    createGroupKeeping({ device, tab: undefined }, 'My group').keep(adding(mine, 'Tuesday'));

    expect([...device.kept.keys()]).toEqual([expect.stringMatching(/^peer-circle:/)]);
  });

  test('without a trace as long as there is nothing to remember, and once all is forgotten', () => {
    const device = new Store();
    const keeping = createGroupKeeping({ device, tab: undefined }, 'My group');
    keeping.keep(withSeen(mine, ['new-word']));
    keeping.keep(mine);

    expect(device.kept.size).toBe(0);
  });

  test('in the tab alone where the device forbids it, and says so', () => {
    const [device, tab] = [new Store(), new Store()];
    device.isForbidden = true;
    const keeping = createGroupKeeping({ device, tab }, 'My group');
    keeping.keep(withSeen(mine, ['new-word']));

    expect(keeping.isLasting()).toBe(false);
    expect(createGroupKeeping({ device, tab }, 'My group').read().here.seen).toEqual(['new-word']);
  });

  test('as long as the page is open where the browser keeps nothing at all', () => {
    const keeping = createGroupKeeping({ device: undefined, tab: undefined }, 'My group');
    keeping.keep(withSeen(mine, ['new-word']));

    expect(keeping.isLasting()).toBe(false);
    expect(keeping.read().here.seen).toEqual(['new-word']);
  });

  test('also when the device runs full on the way', () => {
    const device = new Store();
    const keeping = createGroupKeeping({ device, tab: undefined }, 'My group');
    keeping.keep(withSeen(mine, ['new-word']));
    device.isForbidden = true;
    keeping.keep(withSeen(mine, ['new-word', 'best-help']));

    expect(keeping.read().here.seen).toEqual(['new-word', 'best-help']);
    expect(keeping.isLasting()).toBe(false);
  });
});
