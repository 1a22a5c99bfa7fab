import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createFormResults } from '#client/form/form-results.ts';
import { LOOK_EVERY_MS, watchResults, type ResultsWatch } from '#client/form/watch-results.ts';
import type { World } from '#client/browser/world.ts';
import { answersTo, nonsenseTo } from '../../support/answers-to.ts';
import { askAt, type AskedForm } from '../../support/asked-forms.ts';
import { startHost, type Host } from '../../support/host.ts';
import { personAt, until } from '../../support/people.ts';
import { crowd } from '../form/some-form.ts';

let host: Host;
let watches: ResultsWatch[] = [];

beforeAll(async () => {
  host = await startHost();
});
afterEach(() => {
  for (const watch of watches) watch.stop();
  watches = [];
});
afterAll(() => host.stop());

const FIVE = crowd(5, { 'fair-time': 4, keep: 'The silence.' });

/** The page of the asker, with a clock that only the test moves. */
async function pageOf(form: AskedForm, keeperSecret = form.keeperSecret) {
  const person = personAt(host.url);
  const calls: string[] = [];
  let planned: { ms: number; callback: () => void } | null = null;
  let isVisible = true;
  let loseAnswers = false;
  const world: World = {
    ...person.world,
    fetch: async (input, init) => {
      calls.push(
        `${init?.method ?? 'GET'} ${new URL(input as string, host.url).pathname.replace(/^.*forms\/[^/]*/, '')}`,
      );
      const response = await person.world.fetch(input, init);
      if (loseAnswers && init?.method !== 'GET') throw new TypeError('The answer got lost on its way back.');
      return response;
    },
    after: (ms, callback) => {
      // The page breathes between two batches; that is no plan to look again.
      if (ms === 0) return person.world.after(0, callback);
      planned = { ms, callback };
      return () => (planned = null);
    },
    isVisible: () => isVisible,
  };
  const results = await createFormResults(form.secret, keeperSecret, world);
  const watch = watchResults(results, world);
  watches.push(watch);
  await until(() => {
    const { results, problem } = watch.watched.now();
    return results !== null || problem !== null;
  });
  return {
    person,
    watch,
    calls,
    found: () => watch.watched.now().results,
    answers: () => {
      const { results } = watch.watched.now();
      return results?.status === 'open' ? results.answers : null;
    },
    planned: () => planned?.ms ?? null,
    letTimePass: () => planned?.callback(),
    hide: () => (isVisible = false),
    show: () => {
      isVisible = true;
      person.wake();
    },
    loseAnswers: () => (loseAnswers = true),
    hearAgain: () => (loseAnswers = false),
  };
}

describe('an asker’s page', () => {
  test('says how many have answered, and asks for no answer while the form is open', async () => {
    const form = await askAt(host.url);
    const page = await pageOf(form);
    expect(page.answers()).toBe(0);

    await answersTo(form, FIVE);
    expect(page.planned()).toBe(LOOK_EVERY_MS);
    page.letTimePass();
    await until(() => page.answers() === 5);

    expect(page.calls).toEqual(['GET ', 'GET ']);
    expect(JSON.stringify(page.found())).not.toContain('The silence.');
  });

  test('rests while no one sees it, and looks at once when someone does', async () => {
    const form = await askAt(host.url);
    const page = await pageOf(form);
    page.hide();
    await answersTo(form, FIVE);
    page.letTimePass();
    expect(page.calls).toHaveLength(1);

    page.show();
    await until(() => page.answers() === 5);
  });

  test('opens everything at once when the form is closed, and then rests', async () => {
    const form = await askAt(host.url);
    const page = await pageOf(form);
    await answersTo(form, FIVE);
    expect(await page.watch.close()).toBeNull();

    expect(page.found()).toMatchObject({
      status: 'closed',
      unreadable: 0,
      report: { answered: 5, released: true },
    });
    expect(page.planned()).toBeNull();
    page.show();
    expect(page.calls).toEqual(['GET ', 'POST /close', 'GET ', 'GET /answers']);
  });

  test('knows that it is closed when only the server’s word got lost', async () => {
    const form = await askAt(host.url);
    const page = await pageOf(form);
    await answersTo(form, FIVE);
    page.loseAnswers();

    expect(await page.watch.close()).toBeNull();
    expect(page.found()).toMatchObject({ status: 'closed', report: { answered: 5 } });
  });

  test('keeps what it shows without a network, says so, and tries again', async () => {
    const form = await askAt(host.url);
    const page = await pageOf(form);
    page.person.cutNetwork();
    await page.watch.look();

    expect(page.watch.watched.now()).toMatchObject({ results: { status: 'open' }, problem: 'no-answer' });
    expect(await page.watch.close()).toBe('no-answer');
    expect(page.planned()).toBeLessThan(LOOK_EVERY_MS);
    await answersTo(form, FIVE);
    page.person.mendNetwork();
    await until(() => page.answers() === 5);
    expect(page.watch.watched.now().problem).toBeNull();
  });

  test('opens nothing of a form that too few answered, and asks for nothing', async () => {
    const form = await askAt(host.url);
    const page = await pageOf(form);
    await answersTo(form, FIVE.slice(0, 2));
    await page.watch.close();

    expect(page.found()).toMatchObject({
      status: 'closed',
      report: { answered: 2, released: false, scales: [] },
    });
    expect(page.calls).not.toContain('GET /answers');
  });

  test('leaves out what no key opens, and shows nothing where too few are left', async () => {
    const form = await askAt(host.url);
    await answersTo(form, FIVE.slice(0, 4));
    await nonsenseTo(form);
    const page = await pageOf(form);
    await page.watch.close();
    expect(page.found()).toMatchObject({ unreadable: 1, report: { answered: 4, released: true } });

    const stuffed = await askAt(host.url);
    await answersTo(stuffed, FIVE.slice(0, 2));
    for (let nth = 0; nth < 3; nth += 1) await nonsenseTo(stuffed);
    const other = await pageOf(stuffed);
    await other.watch.close();
    expect(other.found()).toMatchObject({
      unreadable: 3,
      report: { answered: 2, released: false, scales: [] },
    });
  });

  test('opens nothing with another form’s key', async () => {
    const [form, other] = [await askAt(host.url), await askAt(host.url)];
    await answersTo(form, FIVE);
    const page = await pageOf(form, other.keeperSecret);

    expect(page.found()).toEqual({ status: 'not-yours' });
    expect(await page.watch.close()).not.toBe('form-closed');
    expect(await form.answered()).toBe(5);
    expect((await form.results.look()).status).toBe('open');
  });

  test('tells how far the opening is', async () => {
    const form = await askAt(host.url);
    await answersTo(form, crowd(45, { 'fair-time': 3 }));
    await form.results.close();
    const told: number[] = [];
    await form.results.look((opened, of) => told.push(opened, of));

    expect(told).toEqual([20, 45, 40, 45, 45, 45]);
  });

  test('knows that the form is gone once it was deleted', async () => {
    const form = await askAt(host.url);
    const page = await pageOf(form);

    expect(await page.watch.erase()).toBeNull();
    expect(page.found()).toEqual({ status: 'erased' });
    expect((await form.results.look()).status).toBe('erased');
  });

  test('takes a form for deleted that was already, because the first answer got lost', async () => {
    const form = await askAt(host.url);
    const page = await pageOf(form);
    page.loseAnswers();

    expect(await page.watch.erase()).toBe('no-answer');
    expect(page.found()).toMatchObject({ status: 'open' });
    page.hearAgain();

    expect(await page.watch.erase()).toBeNull();
    expect(page.found()).toEqual({ status: 'erased' });
  });
});
