import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createAnswering, type Answering, type AnswerStanding } from '#client/form/answering.ts';
import { createMemoryDevice, type Bucket, type Device } from '#client/device/device.ts';
import type { World } from '#client/browser/world.ts';
import type { SeenForm } from '#client/form/see-form.ts';
import { MAX_LONG } from '#domain/form/limits.ts';
import { askAt, type AskedForm } from '../../support/asked-forms.ts';
import { startHost, type Host } from '../../support/host.ts';
import { personAt, until } from '../../support/people.ts';
import { SHEET } from '../form/some-form.ts';

let host: Host;
let opened: Answering[] = [];

beforeAll(async () => {
  host = await startHost();
});
afterEach(() => {
  for (const answering of opened) answering.stop();
  opened = [];
});
afterAll(() => host.stop());

const ANSWER = { 'fair-time': 4, 'more-of': ['rounds'], keep: 'The silent minute' } as const;
const BUCKETS: readonly Bucket[] = ['outbox', 'answer', 'draft', 'form', 'report'];

/** Someone's phone, on a way to the host on which things happen. */
function phone({ waitsMs = 5 }: { waitsMs?: number } = {}) {
  const person = personAt(host.url);
  /** The keys of all answers that came as far as the server. */
  const keys: string[] = [];
  let answersToLose = 0;
  let callsInTheDark = 0;
  let now = () => person.world.localNow();
  let gate = Promise.resolve();
  const world: World = {
    ...person.world,
    localNow: () => now(),
    fetch: async (input, init) => {
      if (init?.method === 'POST' && callsInTheDark > 0) {
        callsInTheDark -= 1;
        // The real server’s own answer where it has no such form.
        return person.world.fetch(`/api/forms/${'A'.repeat(22)}/answers`, init);
      }
      const response = await person.world.fetch(input, init);
      if (init?.method !== 'POST') return response;
      keys.push((JSON.parse(init.body as string) as { key: string }).key);
      await gate;
      if (answersToLose === 0) return response;
      answersToLose -= 1;
      throw new TypeError('The answer got lost on its way back.');
    },
    after: (ms, callback) => person.world.after(Math.min(ms, waitsMs), callback),
  };
  return {
    ...person,
    world,
    keys,
    loseAnswers: (count: number) => (answersToLose = count),
    /** The server does not find the form for this many answers. */
    hideForms: (count: number) => (callsInTheDark = count),
    /** Answers reach the server, and nothing comes back until what this gives is called. */
    holdAnswers: () => {
      let open: () => void = () => undefined;
      gate = new Promise((resolve) => (open = resolve));
      return open;
    },
    /** Her clock shows a later moment. */
    goOnTo: (ms: number) => (now = () => ms),
    /** Opens the form's link, on this device or another one. */
    visit: async (form: AskedForm, device: Device = person.device) => {
      const answering = await createAnswering(form.secret, { device, world });
      opened.push(answering);
      return answering;
    },
  };
}

async function formBehind(answering: Answering): Promise<Extract<SeenForm, { status: 'seen' }>> {
  const seen = await answering.look();
  if (seen.status !== 'seen') throw new Error(`The form is ${seen.status}.`);
  return seen;
}

/** Mei has opened the link of a form on her phone, and it is there. */
async function begin() {
  const form = await askAt(host.url);
  const mei = phone();
  const answering = await mei.visit(form);
  return { form, mei, answering, seen: await formBehind(answering) };
}

/** Everything a device keeps of a form. */
async function keptOf(form: AskedForm, device: Device): Promise<unknown[]> {
  const items = await Promise.all(BUCKETS.map((bucket) => device.list(form.results.id, bucket)));
  return [...items.flat(), await device.loadRoom(form.results.id)].filter((kept) => kept !== undefined);
}

const is = (answering: Answering, status: AnswerStanding['status']) =>
  until(() => answering.standing.now().status === status);

describe('an answer', () => {
  test('is there once, under one key, however often it had to be sent', async () => {
    const { form, mei, answering, seen } = await begin();
    mei.loseAnswers(3);

    await answering.send(seen, ANSWER);
    await is(answering, 'sent');

    expect(mei.keys).toHaveLength(4);
    expect(new Set(mei.keys).size).toBe(1);
    expect(await form.answered()).toBe(1);
  });

  test('is sent once although the button was pressed twice', async () => {
    const { form, answering, seen } = await begin();

    await Promise.all([answering.send(seen, ANSWER), answering.send(seen, ANSWER)]);
    await is(answering, 'sent');

    expect(await form.answered()).toBe(1);
  });

  test('is sent once from two tabs of one device, and a second time only for another person', async () => {
    const form = await askAt(host.url);
    const mei = phone();
    const [one, other] = [await mei.visit(form), await mei.visit(form)];
    const seen = await formBehind(one);
    await one.send(seen, ANSWER);
    await is(one, 'sent');

    await other.send(seen, ANSWER);
    await is(other, 'answered');
    expect(await form.answered()).toBe(1);

    await other.again();
    await other.send(seen, ANSWER);
    await is(other, 'sent');
    expect(await form.answered()).toBe(2);
  });

  test('tells the asker what was said, and opens only with the others', async () => {
    const form = await askAt(host.url);
    for (let nth = 0; nth < 3; nth += 1) {
      const answering = await phone().visit(form);
      await answering.send(await formBehind(answering), ANSWER);
    }
    expect(await form.results.look()).toMatchObject({ status: 'open', answers: 3 });

    expect(await form.results.close()).toBeNull();

    const results = await form.results.look();
    if (results.status !== 'closed') throw new Error(`The form is ${results.status}.`);
    expect(results.report.released).toBe(true);
    expect(results.report.comments[0]?.texts).toEqual(Array(3).fill('The silent minute'));
  });

  test('waits over a reload without a network, and goes out once it is back', async () => {
    const { form, mei, answering: before, seen } = await begin();
    mei.cutNetwork();
    await before.send(seen, ANSWER);
    expect(before.standing.now().status).toBe('waiting');
    before.stop();

    const after = await mei.visit(form);
    expect(after.standing.now().status).toBe('waiting');
    mei.mendNetwork();

    await is(after, 'sent');
    expect(await form.answered()).toBe(1);
  });

  test('that the server took while the page went away is not sent a second time', async () => {
    const form = await askAt(host.url);
    const mei = phone({ waitsMs: 60_000 });
    const before = await mei.visit(form);
    mei.loseAnswers(1);
    await before.send(await formBehind(before), ANSWER);
    before.stop();

    const after = await mei.visit(form);
    await is(after, 'sent');

    expect(new Set(mei.keys).size).toBe(1);
    expect(await form.answered()).toBe(1);
  });

  test('is not sent any more by a page that was left', async () => {
    const { form, mei, answering, seen } = await begin();
    mei.cutNetwork();
    await answering.send(seen, ANSWER);

    answering.stop();
    mei.mendNetwork();
    await new Promise((resolve) => setTimeout(resolve, 100));

    expect(await form.answered()).toBe(0);
  });

  test('goes out also where the device has no room left to keep it', async () => {
    const form = await askAt(host.url);
    const full: Device = {
      ...createMemoryDevice(),
      put: () => Promise.reject(new Error('The store is full.')),
    };
    const answering = await phone().visit(form, full);

    await answering.keepDraft(ANSWER);
    await answering.send(await formBehind(answering), ANSWER);

    await is(answering, 'sent');
    expect(await form.answered()).toBe(1);
  });

  test('that no key can seal is not sent, and can be sent again once it fits', async () => {
    const { answering, seen } = await begin();
    const long = (nth: number) => ({ id: `long-${nth}`, kind: 'long', text: 'What else?' }) as const;
    const questions = [1, 2, 3, 4, 5].map(long);
    const tooMuch = Object.fromEntries(questions.map(({ id }) => [id, 'x'.repeat(MAX_LONG)]));

    await expect(answering.send({ ...seen, sheet: { ...seen.sheet, questions } }, tooMuch)).rejects.toThrow(
      RangeError,
    );
    await expect(answering.send({ ...seen, sheet: SHEET }, ANSWER)).rejects.toThrow();
    expect(answering.standing.now().status).toBe('writing');

    await answering.send(seen, ANSWER);
    await is(answering, 'sent');
  });
});

describe('what was written', () => {
  test('is here again after a reload, until the server has it', async () => {
    const { form, mei, answering: before, seen } = await begin();
    await before.keepDraft(ANSWER);
    before.stop();

    const after = await mei.visit(form);
    expect(await after.readDraft()).toEqual(ANSWER);
    mei.cutNetwork();
    await after.send(seen, ANSWER);
    expect(JSON.stringify(await keptOf(form, mei.device))).toContain('The silent minute');

    mei.mendNetwork();
    await is(after, 'sent');
    expect(await keptOf(form, mei.device)).toEqual([true]);
  });

  test('is still here where the form was closed before the answer came', async () => {
    const { form, mei, answering: before, seen } = await begin();
    await before.keepDraft(ANSWER);
    await form.results.close();

    await before.send(seen, ANSWER);

    await is(before, 'refused');
    expect(before.standing.now()).toEqual({ status: 'refused', problem: 'form-closed' });
    before.stop();
    const after = await mei.visit(form);
    expect(after.standing.now().status).toBe('writing');
    expect(await after.readDraft()).toEqual(ANSWER);
    expect(await after.look()).toMatchObject({ status: 'seen', closed: true });
  });

  test('waits where the server has lost sight of the form, and is there once it has found it again', async () => {
    const { form, mei, answering, seen } = await begin();
    mei.hideForms(3);

    await answering.send(seen, ANSWER);
    expect(answering.standing.now().status).toBe('waiting');
    await is(answering, 'sent');

    expect(await form.answered()).toBe(1);
  });

  test('tells that the server has lost sight of the form, and can be deleted then', async () => {
    const { form, mei, answering, seen } = await begin();
    await answering.keepDraft(ANSWER);
    mei.hideForms(1_000);
    await answering.send(seen, ANSWER);
    expect(answering.standing.now()).toEqual({ status: 'waiting', isLost: true });
    expect(await answering.readDraft()).toEqual(ANSWER);

    await answering.again();
    expect(answering.standing.now().status).toBe('writing');
    expect(await keptOf(form, mei.device)).toEqual([]);
    mei.hideForms(0);
    answering.tryNow();
    expect(await form.answered()).toBe(0);
  });

  test('taken back while it was on its way does not stand in for the next one', async () => {
    const { form, mei, answering, seen } = await begin();
    const letThrough = mei.holdAnswers();
    void answering.send(seen, ANSWER);
    await until(() => mei.keys.length === 1);
    await answering.again();
    const second = answering.send(seen, { keep: 'The next one' });
    await is(answering, 'waiting');
    letThrough();
    await second;
    await is(answering, 'sent');

    expect(new Set(mei.keys).size).toBe(2);
    expect(await form.answered()).toBe(2);
  });

  test('is turned away where the form’s time is over', async () => {
    const { mei, answering, seen } = await begin();
    mei.hideForms(1);
    mei.goOnTo(Date.now() + 700_000_000);

    await answering.send(seen, ANSWER);
    await is(answering, 'refused');

    expect(answering.standing.now()).toEqual({ status: 'refused', problem: 'no-such-form' });
  });

  test('is still here where the form was deleted', async () => {
    const { form, answering, seen } = await begin();
    await answering.keepDraft(ANSWER);
    await form.results.erase();

    await answering.send(seen, ANSWER);

    await is(answering, 'refused');
    expect(await answering.readDraft()).toEqual(ANSWER);
    expect((await answering.look()).status).toBe('erased');
    await answering.again();
    expect(await answering.readDraft()).toEqual({});
  });
});

describe('a second visit', () => {
  test('says that someone has answered on this device, and another person can answer too', async () => {
    const { form, mei: shared, answering: first, seen } = await begin();
    await first.send(seen, ANSWER);
    await is(first, 'sent');
    first.stop();

    const second = await shared.visit(form);
    expect(second.standing.now().status).toBe('answered');
    await second.again();
    expect(second.standing.now().status).toBe('writing');
    expect(await second.readDraft()).toEqual({});
    await second.keepDraft({ keep: 'My own words' });
    second.stop();

    const third = await shared.visit(form);
    expect(third.standing.now().status).toBe('writing');
    expect(await third.readDraft()).toEqual({ keep: 'My own words' });
    await third.send(seen, { keep: 'My own words' });
    await is(third, 'sent');
    expect(await form.answered()).toBe(2);
  });
});

describe('a device that other people use', () => {
  test('keeps nothing of the form, neither before nor after sending', async () => {
    const form = await askAt(host.url);
    const mei = phone();
    const answering = await mei.visit(form);
    await answering.keepDraft(ANSWER);

    await answering.share(true);
    expect(await keptOf(form, mei.device)).toEqual([]);
    await answering.keepDraft({ ...ANSWER, keep: 'More words' });
    await answering.send(await formBehind(answering), ANSWER);
    await is(answering, 'sent');
    expect(await keptOf(form, mei.device)).toEqual([]);

    await answering.again();
    expect(await answering.readDraft()).toEqual({});
    await answering.send(await formBehind(answering), ANSWER);
    await is(answering, 'sent');
    expect(await keptOf(form, mei.device)).toEqual([]);
    expect(await form.answered()).toBe(2);
  });

  test('still sends what was on its way when it became one', async () => {
    const { form, mei, answering, seen } = await begin();
    mei.cutNetwork();
    await answering.send(seen, ANSWER);

    await answering.share(true);
    expect(await keptOf(form, mei.device)).toEqual([]);
    mei.mendNetwork();

    await is(answering, 'sent');
    expect(await form.answered()).toBe(1);
    expect(await keptOf(form, mei.device)).toEqual([]);
  });

  test('keeps what is written again once no one else uses it', async () => {
    const form = await askAt(host.url);
    const mei = phone();
    const answering = await mei.visit(form);
    await answering.share(true);
    await answering.keepDraft(ANSWER);

    await answering.share(false);
    await answering.keepDraft(ANSWER);

    expect(await (await mei.visit(form)).readDraft()).toEqual(ANSWER);
  });
});

describe('a form', () => {
  test('that only was looked at leaves nothing on the device', async () => {
    const form = await askAt(host.url);
    const mei = phone();
    await formBehind(await mei.visit(form));

    expect(await keptOf(form, mei.device)).toEqual([]);
    expect(mei.keys).toEqual([]);
  });
});
