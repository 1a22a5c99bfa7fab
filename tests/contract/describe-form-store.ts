import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ANSWER_BOX_BYTES, MAX_ANSWERS } from '#protocol/limits.ts';
import type { CreateForm, NewAnswer } from '#protocol/requests.ts';
import type { FormStore } from '#server/form-store/port.ts';
import {
  anyAnswer,
  anyAnswerBox,
  anyForm,
  anyId,
  anyLog,
  anyToken,
  days,
  hours,
  NOON,
  verifierOf,
} from '../support/sealed-things.ts';
import type { StoreUnderTest } from './store-under-test.ts';

const some = (count: number) => Array.from({ length: count }, () => anyAnswer());
const boxesOf = (answers: readonly NewAnswer[]) => answers.map((answer) => answer.box);

/** Boxes in the order of their bytes, which is not the order of their texts. */
const inOrder = (boxes: readonly string[]) =>
  boxes.toSorted((a, b) => Buffer.compare(Buffer.from(a, 'base64url'), Buffer.from(b, 'base64url')));

const refused = (refusal: string) => ({ ok: false, refusal });

/** What every form store promises, whichever it is. */
export function describeFormStore(name: string, start: () => Promise<StoreUnderTest>): void {
  describe(name, () => {
    let under: StoreUnderTest;
    let forms: FormStore;

    beforeAll(async () => {
      under = await start();
      forms = under.store.forms;
    });
    afterAll(() => under.stop());

    async function openForm(changes: Partial<CreateForm> = {}, on: FormStore = forms) {
      const { form } = anyForm(changes);
      const { id, writeVerifier, keeperVerifier } = form;
      expect(await on.create(form, NOON)).toEqual({
        ok: true,
        value: { expiresAt: NOON + form.ttlSeconds * 1_000 },
      });
      const answer = (given: NewAnswer = anyAnswer(), at = NOON, by: FormStore = on) =>
        by.addAnswer(id, given, writeVerifier, at);
      return {
        ...{ form, id, writeVerifier, keeperVerifier, answer },
        answerAll: async (answers: readonly NewAnswer[]) => {
          for (const each of answers) expect(await answer(each)).toEqual(IS_NEW);
        },
        look: (at = NOON) => on.look(id, keeperVerifier, at),
        close: (at = NOON, by: FormStore = on) => by.close(id, keeperVerifier, at),
        answers: (at = NOON, by: FormStore = on) => by.releasedAnswers(id, keeperVerifier, at),
        erase: (at = NOON) => on.erase(id, keeperVerifier, at),
      };
    }

    const IS_NEW = { ok: true, value: { isNew: true } };
    const IS_KNOWN = { ok: true, value: { isNew: false } };

    describe('a form', () => {
      test('shows its sheet, when it ends and how many answers it needs', async () => {
        const { id, form } = await openForm({ minAnswers: 7 });

        expect(await forms.look(id, null, NOON)).toEqual({
          ok: true,
          value: { sheet: form.sheet, expiresAt: NOON + days(1), minAnswers: 7, closed: false },
        });
      });

      test('tells its keeper, and nobody else, how many have answered', async () => {
        const form = await openForm();
        expect(await form.look()).toMatchObject({ ok: true, value: { answers: 0 } });
        await form.answerAll(some(2));

        expect(await form.look()).toMatchObject({ ok: true, value: { answers: 2, closed: false } });
        const seen = await forms.look(form.id, null, NOON);
        expect(seen.ok && 'answers' in seen.value).toBe(false);
        for (const other of [form.writeVerifier, verifierOf(anyToken())]) {
          expect(await forms.look(form.id, other, NOON)).toEqual(refused('wrong-token'));
        }
      });

      test('that nobody opened does not exist', async () => {
        const id = anyId();
        const nobody = verifierOf(anyToken());
        const missing = refused('no-such-form');

        expect(await forms.look(id, null, NOON)).toEqual(missing);
        expect(await forms.look(id, nobody, NOON)).toEqual(missing);
        expect(await forms.addAnswer(id, anyAnswer(), nobody, NOON)).toEqual(missing);
        expect(await forms.close(id, nobody, NOON)).toEqual(missing);
        expect(await forms.releasedAnswers(id, nobody, NOON)).toEqual(missing);
        expect(await forms.erase(id, nobody, NOON)).toEqual(missing);
      });

      test('cannot be opened twice under one id, also not by two at once', async () => {
        const { form } = anyForm();
        const tries = await Promise.all([
          forms.create(form, NOON),
          under.openPeer().forms.create(form, NOON),
        ]);

        expect(tries.filter((each) => each.ok)).toHaveLength(1);
        expect(await forms.create(form, NOON)).toEqual(refused('form-exists'));
      });

      test('has nothing to do with a room that goes by the same id', async () => {
        const form = await openForm();
        const log = { ...anyLog().log, id: form.id };
        const { logs } = under.store;
        expect(await logs.create(log, NOON)).toMatchObject({ ok: true });
        await form.answerAll(some(3));
        expect(await logs.erase(log.id, log.keeperVerifier, NOON)).toMatchObject({ ok: true });

        expect(await form.close()).toEqual({ ok: true, value: { answers: 3, released: true } });
        expect(await form.erase()).toMatchObject({ ok: true });
        expect(await logs.read(log.id, 0, NOON)).toEqual(refused('room-closed'));
      });

      test('is seen alike by another process', async () => {
        const form = await openForm();
        const peer = under.openPeer().forms;
        await form.answer(anyAnswer(), NOON, peer);
        await form.answerAll(some(2));

        expect(await peer.look(form.id, form.keeperVerifier, NOON)).toEqual(await form.look());
        await form.close(NOON, peer);
        expect(await form.answers()).toEqual(await form.answers(NOON, peer));
      });
    });

    describe('an answer', () => {
      test('comes back as it was sent, whatever its size', async () => {
        const form = await openForm();
        const answers = [...ANSWER_BOX_BYTES, ...ANSWER_BOX_BYTES].map((bytes) =>
          anyAnswer(anyAnswerBox(bytes)),
        );
        await form.answerAll(answers);
        await form.close();

        expect(await form.answers()).toEqual({ ok: true, value: inOrder(boxesOf(answers)) });
      });

      test('is counted once, however often it is sent', async () => {
        const form = await openForm();
        const mine = anyAnswer();
        expect(await form.answer(mine)).toEqual(IS_NEW);
        await form.answer();

        expect(await form.answer(mine, NOON + 60_000)).toEqual(IS_KNOWN);
        expect(await form.answer({ ...anyAnswer(), key: mine.key })).toEqual(IS_KNOWN);
        expect(await form.look()).toMatchObject({ ok: true, value: { answers: 2 } });
      });

      test('is counted once when it is sent twenty times at the same moment', async () => {
        const form = await openForm();
        const mine = anyAnswer();
        const peer = under.openPeer().forms;
        const sent = await Promise.all(
          Array.from({ length: 20 }, (_, i) => form.answer(mine, NOON, i % 2 ? forms : peer)),
        );

        expect(sent.filter((each) => each.ok && each.value.isNew)).toHaveLength(1);
        expect(sent.every((each) => each.ok)).toBe(true);
        expect(await form.look()).toMatchObject({ ok: true, value: { answers: 1 } });
      });

      test('is counted once when the word that it arrived got lost', async () => {
        const form = await openForm();
        const mine = anyAnswer();
        under.loseNextAnswer();
        await expect(form.answer(mine)).rejects.toMatchObject({ name: 'StoreFailure' });

        expect(await form.answer(mine, NOON + 60_000)).toEqual(IS_KNOWN);
        expect(await form.look()).toMatchObject({ ok: true, value: { answers: 1 } });
      });

      test('is counted once also under a second key, so that one person cannot open a form for three', async () => {
        const form = await openForm();
        const mine = anyAnswer();
        await form.answer(mine);

        expect(await form.answer(anyAnswer(mine.box))).toEqual(IS_KNOWN);
        expect(await form.answer(anyAnswer(mine.box))).toEqual(IS_KNOWN);
        expect(await form.close()).toEqual({ ok: true, value: { answers: 1, released: false } });
      });

      test('of one form means nothing in another', async () => {
        const [one, other] = [await openForm(), await openForm()];
        const mine = anyAnswer();
        await one.answer(mine);

        expect(await other.look()).toMatchObject({ ok: true, value: { answers: 0 } });
        expect(await other.answer(mine)).toEqual(IS_NEW);
      });

      test('needs the token of the link, and no other', async () => {
        const form = await openForm();
        for (const other of [form.keeperVerifier, verifierOf(anyToken())]) {
          expect(await forms.addAnswer(form.id, anyAnswer(), other, NOON)).toEqual(refused('wrong-token'));
        }
        expect(await form.look()).toMatchObject({ ok: true, value: { answers: 0 } });
      });

      test('is one of five hundred at most; one that is among them is still acknowledged', async () => {
        const form = await openForm();
        const all = some(MAX_ANSWERS);
        for (let from = 0; from < MAX_ANSWERS; from += 50) {
          await Promise.all(all.slice(from, from + 50).map((each) => form.answer(each)));
        }

        expect(await form.answer()).toEqual(refused('form-full'));
        expect(await form.answer(all[0])).toEqual(IS_KNOWN);
        expect(await form.close()).toEqual({ ok: true, value: { answers: MAX_ANSWERS, released: true } });
        expect(await form.answers()).toEqual({ ok: true, value: inOrder(boxesOf(all)) });
      });
    });

    describe('closing a form', () => {
      test('hands out every answer, sorted by its own bytes', async () => {
        const form = await openForm();
        const answers = some(12);
        await form.answerAll(answers);

        expect(await form.close()).toEqual({ ok: true, value: { answers: 12, released: true } });
        expect(await form.answers()).toEqual({ ok: true, value: inOrder(boxesOf(answers)) });
      });

      test('ends the answering for good, and shows so to everybody', async () => {
        const form = await openForm();
        await form.answerAll(some(3));
        await form.close();

        expect(await form.answer()).toEqual(refused('form-closed'));
        expect(await form.answer(anyAnswer(), NOON, under.openPeer().forms)).toEqual(refused('form-closed'));
        expect(await forms.look(form.id, null, NOON)).toMatchObject({ ok: true, value: { closed: true } });
        expect(await form.look()).toMatchObject({ ok: true, value: { closed: true, answers: 3 } });
      });

      test('is for the keeper alone', async () => {
        const form = await openForm();
        await form.answerAll(some(3));
        for (const other of [form.writeVerifier, verifierOf(anyToken())]) {
          expect(await forms.close(form.id, other, NOON)).toEqual(refused('wrong-token'));
          expect(await forms.releasedAnswers(form.id, other, NOON)).toEqual(refused('wrong-token'));
          expect(await forms.erase(form.id, other, NOON)).toEqual(refused('wrong-token'));
        }
        expect(await form.answer()).toEqual(IS_NEW);
        await form.close();
        expect(await forms.releasedAnswers(form.id, form.writeVerifier, NOON)).toEqual(
          refused('wrong-token'),
        );
      });

      test('says the same however often and wherever it is asked', async () => {
        const [enough, few] = [await openForm(), await openForm()];
        await enough.answerAll(some(4));
        await few.answerAll(some(2));

        for (const by of [forms, under.openPeer().forms, forms]) {
          expect(await enough.close(NOON, by)).toEqual({ ok: true, value: { answers: 4, released: true } });
          expect(await few.close(NOON, by)).toEqual({ ok: true, value: { answers: 2, released: false } });
        }
        expect(await few.look()).toMatchObject({ ok: true, value: { answers: 2, closed: true } });
      });

      test('acknowledges again what was acknowledged before it', async () => {
        const form = await openForm();
        const answers = some(3);
        await form.answerAll(answers);
        await form.close();

        for (const each of answers) expect(await form.answer(each)).toEqual(IS_KNOWN);
        expect(await form.answers()).toMatchObject({ ok: true, value: { length: 3 } });
      });

      test('counts as many as were asked for at the start, one less is too few', async () => {
        for (const minAnswers of [3, 5, 50]) {
          const [enough, few] = [await openForm({ minAnswers }), await openForm({ minAnswers })];
          await enough.answerAll(some(minAnswers));
          await few.answerAll(some(minAnswers - 1));

          expect(await enough.close()).toMatchObject({ ok: true, value: { released: true } });
          expect(await few.close()).toMatchObject({ ok: true, value: { released: false } });
          expect(await enough.answers()).toMatchObject({ ok: true });
          expect(await few.answers()).toEqual(refused('too-few-answers'));
        }
      });

      test('with too few answers leaves no byte of them, nor of their keys, and keeps the neighbours’', async () => {
        const [form, neighbour] = [await openForm({ minAnswers: 50 }), await openForm()];
        const answers = Array.from({ length: 40 }, (_, i) =>
          anyAnswer(anyAnswerBox(ANSWER_BOX_BYTES[i % 4])),
        );
        for (const each of answers) {
          await form.answer(each);
          await neighbour.answer();
        }
        const before = await under.everythingStored();
        await form.close();
        const stored = await under.everythingStored();

        expectNothingOf(answers, { before, stored });
        // Nobody will ever read it, so nobody is told that it arrived.
        expect(await form.answer(answers[0])).toEqual(refused('form-closed'));
        expect(await neighbour.close()).toEqual({ ok: true, value: { answers: 40, released: true } });
      });

      test('is the only way to an answer: an open form gives none away, no matter who asks how often', async () => {
        const form = await openForm();
        for (const each of some(10)) {
          await form.answer(each);
          expect(await form.answers()).toEqual(refused('not-released'));
          expect(await form.answers(NOON, under.openPeer().forms)).toEqual(refused('not-released'));
          expect(JSON.stringify(await form.look())).not.toContain(each.box);
        }
      });

      test('while fifty answer through two doors counts everyone who was told that her answer arrived', async () => {
        for (let round = 0; round < 5; round += 1) {
          const form = await openForm({ minAnswers: 3 });
          const peer = under.openPeer().forms;
          const answers = some(50);
          const sending = answers.map((each, i) => form.answer(each, NOON, i % 2 ? forms : peer));
          const closing = Promise.resolve()
            .then(() => sending[round * 8])
            .then(() => form.close(NOON, round % 2 ? forms : peer));
          const [closed, ...told] = await Promise.all([closing, ...sending]);

          const arrived = answers.filter((_, i) => told[i]?.ok);
          expect(closed).toEqual({
            ok: true,
            value: { answers: arrived.length, released: arrived.length >= 3 },
          });
          for (const each of told) if (!each.ok) expect(each.refusal).toBe('form-closed');
          expect(await form.answers()).toEqual({ ok: true, value: inOrder(boxesOf(arrived)) });
        }
      });

      test('keeps its promise whatever comes in between: answers, repeats, closings and early looks', async () => {
        const step = fc.oneof(
          { weight: 6, arbitrary: fc.record({ does: fc.constant('answer' as const), who: fc.nat(7) }) },
          { weight: 1, arbitrary: fc.constant({ does: 'close' as const, who: 0 }) },
          { weight: 2, arbitrary: fc.constant({ does: 'read' as const, who: 0 }) },
        );
        // What stands in one list happens at once.
        const moments = fc.array(fc.array(step, { minLength: 1, maxLength: 6 }), { maxLength: 6 });
        const peer = under.openPeer().forms;

        await fc.assert(
          fc.asyncProperty(moments, fc.integer({ min: 3, max: 6 }), async (lists, minAnswers) => {
            const form = await openForm({ minAnswers });
            const people = some(8);
            const arrived = new Set<string>();
            const handedOut: string[][] = [];
            const closings: unknown[] = [];
            const act = async ({ does, who }: { does: string; who: number }, by: FormStore) => {
              if (does === 'close') {
                closings.push(await form.close(NOON, by));
                return;
              }
              if (does === 'read') {
                const read = await form.answers(NOON, by);
                if (read.ok) handedOut.push(read.value);
                return;
              }
              const told = await form.answer(people[who], NOON, by);
              if (told.ok) arrived.add(people[who]!.box);
            };
            for (const list of lists) {
              await Promise.all(list.map((each, i) => act(each, i % 2 ? forms : peer)));
            }
            await act({ does: 'close', who: 0 }, forms);
            await act({ does: 'read', who: 0 }, peer);

            const released = arrived.size >= minAnswers;
            for (const closed of closings) {
              expect(closed).toEqual({ ok: true, value: { answers: arrived.size, released } });
            }
            // All of them or none: nobody ever saw a part.
            expect(handedOut.length > 0).toBe(released);
            for (const boxes of handedOut) expect(boxes).toEqual(inOrder([...arrived]));
          }),
          { numRuns: 60 },
        );
      });
    });

    describe('what is stored of answers', () => {
      test('does not tell in which order, when or under which keys they came', async () => {
        const other = await start();
        const { form } = anyForm();
        const answers = Array.from({ length: 30 }, (_, i) =>
          anyAnswer(anyAnswerBox(ANSWER_BOX_BYTES[i % 4])),
        );
        const fill = async (on: StoreUnderTest, filled: readonly NewAnswer[], betweenMs: number) => {
          await on.store.forms.create(form, NOON);
          for (const [i, each] of filled.entries()) {
            await on.store.forms.addAnswer(form.id, each, form.writeVerifier, NOON + i * betweenMs);
          }
        };
        const fresh = await start();
        await fill(fresh, answers, 0);
        // Another order, at other times, and every answer under the key of another one.
        const exchanged = answers.map(({ box }, i) => ({ box, key: answers[(i + 7) % 30]!.key }));
        await fill(other, exchanged.toReversed(), 60_000);

        expect(JSON.stringify(await fresh.listed())).toContain(answers[0]!.box);
        expect(await other.listed()).toEqual(await fresh.listed());
        for (const each of [fresh, other]) {
          await each.store.forms.close(form.id, form.keeperVerifier, NOON + hours(1));
        }
        expect(await other.listed()).toEqual(await fresh.listed());
        await Promise.all([fresh.stop(), other.stop()]);
      });

      test('holds no key as it was sent', async () => {
        const form = await openForm();
        const answers = some(8);
        await form.answerAll(answers);
        const stored = await under.everythingStored();

        expect(stored).toContain(answers[0]!.box.slice(0, 24));
        for (const { key } of answers) {
          expect(stored.includes(key)).toBe(false);
          expect(stored.includes(verifierOf(key))).toBe(false);
        }
      });
    });

    describe('a form that expires', () => {
      test('is there to the last millisecond and gone at the next, open or closed', async () => {
        const [open, closed] = [await openForm({ ttlSeconds: 3_600 }), await openForm({ ttlSeconds: 3_600 })];
        await open.answerAll(some(5));
        await closed.answerAll(some(5));
        await closed.close();

        expect(await open.look(NOON + hours(1) - 1)).toMatchObject({ ok: true });
        expect(await closed.answers(NOON + hours(1) - 1)).toMatchObject({ ok: true });
        const missing = refused('no-such-form');
        for (const form of [open, closed]) {
          const end = NOON + hours(1);
          expect(await forms.look(form.id, null, end)).toEqual(missing);
          expect(await form.look(end)).toEqual(missing);
          expect(await form.answer(anyAnswer(), end)).toEqual(missing);
          expect(await form.close(end)).toEqual(missing);
          expect(await form.answers(end)).toEqual(missing);
          expect(await form.erase(end)).toEqual(missing);
        }
      });

      test('keeps its id from being used by someone else for ninety days', async () => {
        const form = await openForm({ ttlSeconds: 3_600 });

        expect(await forms.create(form.form, NOON + hours(1))).toEqual(refused('form-exists'));
        under.tidy(NOON + hours(2));
        expect(await forms.create(form.form, NOON + days(90))).toEqual(refused('form-exists'));
        expect(await form.look(NOON + days(90))).toEqual(refused('no-such-form'));
      });
    });

    describe('a form that is erased', () => {
      test('is closed at once, for this process and every other', async () => {
        const [open, released] = [await openForm(), await openForm()];
        const mine = anyAnswer();
        for (const form of [open, released]) await form.answerAll([mine, ...some(3)]);
        await released.close();

        const closed = refused('form-closed');
        for (const form of [open, released]) {
          expect(await form.erase()).toEqual({ ok: true, value: null });
          for (const by of [forms, under.openPeer().forms]) {
            expect(await by.look(form.id, null, NOON)).toEqual(closed);
            expect(await by.look(form.id, form.keeperVerifier, NOON)).toEqual(closed);
            expect(await form.answer(mine, NOON, by)).toEqual(closed);
            expect(await form.close(NOON, by)).toEqual(closed);
            expect(await form.answers(NOON, by)).toEqual(closed);
            expect(await by.erase(form.id, form.keeperVerifier, NOON)).toEqual(closed);
          }
        }
      });

      test('keeps its id from being used again, and still says that it was closed', async () => {
        const form = await openForm({ ttlSeconds: 3_600 });
        await form.erase();
        under.tidy(NOON + days(89));

        expect(await forms.create(form.form, NOON + days(89))).toEqual(refused('form-exists'));
        expect(await form.look(NOON + days(89))).toEqual(refused('form-closed'));
      });

      test('leaves no byte of its sheet, answers, keys or tokens, and its neighbours whole', async () => {
        const neighbour = await openForm();
        for (const closesFirst of [false, true]) {
          const form = await openForm();
          const answers = Array.from({ length: 60 }, (_, i) =>
            anyAnswer(anyAnswerBox(ANSWER_BOX_BYTES[i % 4])),
          );
          for (const each of answers) {
            await form.answer(each);
            await neighbour.answer();
          }
          if (closesFirst) await form.close();
          const before = await under.everythingStored();
          await form.erase();
          const stored = await under.everythingStored();

          expectNothingOf(answers, { before, stored });
          const { sheet } = form.form;
          for (const part of [
            form.writeVerifier,
            form.keeperVerifier,
            sheet.slice(0, 24),
            sheet.slice(-24),
          ]) {
            expect(before.includes(part)).toBe(true);
            expect(stored.includes(part)).toBe(false);
          }
        }
        expect(await neighbour.look()).toMatchObject({ ok: true, value: { answers: 120 } });
      });
    });
  });
}

function expectNothingOf(
  answers: readonly NewAnswer[],
  { before, stored }: { before: string; stored: string },
): void {
  for (const { box, key } of answers) {
    // A part that is surely on one page of a file, from the beginning, the middle and the end.
    const parts = [0, 300, 700, box.length - 60].map((from) => box.slice(from, from + 24)).filter(Boolean);
    expect(parts.some((part) => before.includes(part))).toBe(true);
    for (const part of [...parts, key]) expect(stored.includes(part)).toBe(false);
  }
}
