import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createMemoryDevice, type Device } from '#client/device/device.ts';
import { createFormEditor } from '#client/form/form-editor.ts';
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

function editorOf(person: Person, device: Device = person.device) {
  const { made, world, loseAnswers } = watched(person);
  const editor = createFormEditor({ device, world, today: () => '2026-11-21' });
  return { editor, made, loseAnswers };
}

const isNew = (id: string, index: number, all: readonly string[]) => all.indexOf(id) === index;

describe('a form that is being made', () => {
  test('is made once, however often the button is pressed', async () => {
    const { editor, made } = editorOf(personAt(host.url));

    const [one, other] = await Promise.all([editor.make(DRAFT), editor.make(DRAFT)]);

    expect(one.ok && other.ok && one.form.secret === other.form.secret).toBe(true);
    expect(made.filter(isNew)).toHaveLength(1);
    expect(await editor.listMade()).toHaveLength(1);
  });

  test('is made once when the answer of the server was lost', async () => {
    const { editor, made, loseAnswers } = editorOf(personAt(host.url));

    loseAnswers(true);
    expect(await editor.make(DRAFT)).toEqual({ ok: false, problem: 'no-answer' });
    loseAnswers(false);

    expect((await editor.make(DRAFT)).ok).toBe(true);
    expect(made.filter(isNew)).toHaveLength(1);
    expect(await editor.listMade()).toMatchObject([{ title: 'After a meeting', made: '2026-11-21' }]);
  });

  test('is another form once its words were changed, or when it is made again later', async () => {
    const { editor } = editorOf(personAt(host.url));

    await editor.make(DRAFT);
    await editor.make({ ...DRAFT, title: 'After our second meeting' });
    await editor.make(DRAFT);

    const titles = (await editor.listMade()).map(({ title }) => title);
    expect(titles.toSorted()).toEqual(['After a meeting', 'After a meeting', 'After our second meeting']);
  });

  test('waits for the network, and is then made with the same words', async () => {
    const person = personAt(host.url);
    const { editor } = editorOf(person);

    person.cutNetwork();
    expect(await editor.make(DRAFT)).toEqual({ ok: false, problem: 'no-answer' });
    person.mendNetwork();

    expect(await editor.make(DRAFT)).toMatchObject({ ok: true, form: { title: 'After a meeting' } });
  });

  test('is handed over with both links also where the device keeps nothing', async () => {
    const full = { ...createMemoryDevice(), put: () => Promise.reject(new Error('No room is left.')) };
    const { editor } = editorOf(personAt(host.url), full);

    await editor.keepDraft('{}');
    const outcome = await editor.make(DRAFT);

    expect(outcome).toMatchObject({ ok: true, form: { isKept: false } });
    expect(outcome.ok && outcome.form.keeperSecret).toMatch(/^\S{22}$/);
  });
});

describe('what the editor keeps', () => {
  test('is the draft, until it is let go of', async () => {
    const person = personAt(host.url);
    await editorOf(person).editor.keepDraft('half a form');

    const { editor } = editorOf(person);
    expect(await editor.readDraft()).toBe('half a form');
    await editor.keepDraft('');
    expect(await editorOf(person).editor.readDraft()).toBe('');
  });

  test('is every form made here, until it is forgotten', async () => {
    const { editor } = editorOf(personAt(host.url));
    await editor.make(DRAFT);

    const [form] = await editor.listMade();
    await editor.forget(form!.id);

    expect(await editor.listMade()).toEqual([]);
  });
});
