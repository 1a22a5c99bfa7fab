import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createMemoryDevice, type Device } from '#client/device/device.ts';
import { createFormDesk } from '#client/form/form-editor.ts';
import type { FormDraft } from '#domain/form/draft.ts';
import { startHost, type Host } from '../../support/host.ts';
import { personAt, type Person } from '../../support/people.ts';
import { QUESTIONS } from '../form/some-form.ts';

const DRAFT: FormDraft = {
  title: 'After a meeting',
  intro: '',
  questions: QUESTIONS,
  minAnswers: 5,
  ttlSeconds: 86_400,
};

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.stop());

/** Everything that was asked of the server, and a way to lose its answers. */
function watched(person: Person) {
  const made: string[] = [];
  let isLosing = false;
  const world: Person['world'] = {
    ...person.world,
    after: (_, callback) => person.world.after(1, callback),
    fetch: async (input, init) => {
      if (init?.method === 'POST' && typeof init.body === 'string')
        made.push((JSON.parse(init.body) as { id: string }).id);
      const response = await person.world.fetch(input, init);
      if (isLosing) throw new TypeError('The answer is lost.');
      return response;
    },
  };
  return { made, world, loseAnswers: (is: boolean) => (isLosing = is) };
}

function deskOf(person: Person, device: Device = person.device) {
  const { made, world, loseAnswers } = watched(person);
  const desk = createFormDesk({ device, world, today: () => '2026-11-21' });
  return { desk, made, loseAnswers };
}

const isNew = (id: string, index: number, all: readonly string[]) => all.indexOf(id) === index;

describe('a form that is being made', () => {
  test('is made once, however often the button is pressed', async () => {
    const { desk, made } = deskOf(personAt(host.url));

    const [one, other] = await Promise.all([desk.make(DRAFT), desk.make(DRAFT)]);

    expect(one.ok && other.ok && one.form.secret === other.form.secret).toBe(true);
    expect(made.filter(isNew)).toHaveLength(1);
    expect(await desk.listMade()).toHaveLength(1);
  });

  test('is made once when the answer of the server was lost', async () => {
    const { desk, made, loseAnswers } = deskOf(personAt(host.url));

    loseAnswers(true);
    expect(await desk.make(DRAFT)).toEqual({ ok: false, problem: 'no-answer' });
    loseAnswers(false);

    expect((await desk.make(DRAFT)).ok).toBe(true);
    expect(made.filter(isNew)).toHaveLength(1);
    expect(await desk.listMade()).toMatchObject([{ title: 'After a meeting', made: '2026-11-21' }]);
  });

  test('is another form once its words were changed, or when it is made again later', async () => {
    const { desk } = deskOf(personAt(host.url));

    await desk.make(DRAFT);
    await desk.make({ ...DRAFT, title: 'After our second meeting' });
    await desk.make(DRAFT);

    const titles = (await desk.listMade()).map(({ title }) => title);
    expect(titles.toSorted()).toEqual(['After a meeting', 'After a meeting', 'After our second meeting']);
  });

  test('waits for the network, and is then made with the same words', async () => {
    const person = personAt(host.url);
    const { desk } = deskOf(person);

    person.cutNetwork();
    expect(await desk.make(DRAFT)).toEqual({ ok: false, problem: 'no-answer' });
    person.mendNetwork();

    expect(await desk.make(DRAFT)).toMatchObject({ ok: true, form: { title: 'After a meeting' } });
  });

  test('is handed over with both links also where the device keeps nothing', async () => {
    const full = { ...createMemoryDevice(), put: () => Promise.reject(new Error('No room is left.')) };
    const { desk } = deskOf(personAt(host.url), full);

    await desk.keepDraft('{}');
    const outcome = await desk.make(DRAFT);

    expect(outcome).toMatchObject({ ok: true, form: { isKept: false } });
    expect(outcome.ok && outcome.form.keeperSecret).toMatch(/^\S{22}$/);
  });
});

describe('what the desk keeps', () => {
  test('is the draft, until it is let go of', async () => {
    const person = personAt(host.url);
    await deskOf(person).desk.keepDraft('half a form');

    const { desk } = deskOf(person);
    expect(await desk.readDraft()).toBe('half a form');
    await desk.keepDraft('');
    expect(await deskOf(person).desk.readDraft()).toBe('');
  });

  test('is every form made here, until it is forgotten', async () => {
    const { desk } = deskOf(personAt(host.url));
    await desk.make(DRAFT);

    const [form] = await desk.listMade();
    await desk.forget(form!.id);

    expect(await desk.listMade()).toEqual([]);
  });
});
