import { TOMBSTONE_TTL_SECONDS, MAX_ANSWERS } from '#protocol/limits.ts';
import { accept, refuse } from '#domain/kernel/result.ts';
import { prepareScript, type UpstashConnection } from '../store/upstash-connection.ts';
import { inByteOrder } from './answer-order.ts';
import { keyHashOf } from './key-hash.ts';
import type { FormStore } from './port.ts';
import { ADD_ANSWER, CLOSE, CREATE, ERASE, LOOK, RELEASED_ANSWERS } from './upstash-scripts.ts';

const TOMBSTONE_MS = TOMBSTONE_TTL_SECONDS * 1_000;
const KEEPER_REFUSALS = ['no-such-form', 'form-closed', 'wrong-token'] as const;

/** Forms in Upstash Redis: one script an operation, so one request; an answer costs five commands. */
export function createUpstashForms(connection: UpstashConnection): FormStore {
  const scripts = {
    create: prepareScript(connection, CREATE),
    look: prepareScript(connection, LOOK),
    addAnswer: prepareScript(connection, ADD_ANSWER),
    close: prepareScript(connection, CLOSE),
    releasedAnswers: prepareScript(connection, RELEASED_ANSWERS),
    erase: prepareScript(connection, ERASE),
  };

  return {
    create: async (form, now) => {
      const ttlMs = form.ttlSeconds * 1_000;
      const expiresAt = now + ttlMs;
      const [word] = await scripts.create(
        [formKey(form.id), usedKey(form.id)],
        [
          `open ${expiresAt} ${form.minAnswers}`,
          form.writeVerifier,
          form.keeperVerifier,
          form.sheet,
          ttlMs,
          ttlMs + TOMBSTONE_MS,
        ],
        ['created', 'form-exists'],
      );
      return word === 'created' ? accept({ expiresAt }) : refuse(word);
    },
    look: async (id, keeperVerifier, now) => {
      const [word, sheet = '', phase, expiresAt, minAnswers, answers] = await scripts.look(
        [formKey(id), answersKey(id)],
        [now, keeperVerifier ?? ''],
        ['seen', ...KEEPER_REFUSALS],
      );
      if (word !== 'seen') return refuse(word);
      const seen = {
        sheet,
        expiresAt: numberOf(expiresAt),
        minAnswers: numberOf(minAnswers),
        closed: phase !== 'open',
      };
      return accept(keeperVerifier === null ? seen : { ...seen, answers: numberOf(answers) });
    },
    addAnswer: async (id, { key, box }, writeVerifier, now) => {
      const [word] = await scripts.addAnswer(
        [formKey(id), answersKey(id), keysKey(id)],
        [now, keyHashOf(id, key), box, writeVerifier, MAX_ANSWERS],
        ['added', 'known', 'form-full', ...KEEPER_REFUSALS],
      );
      return word === 'added' || word === 'known' ? accept({ isNew: word === 'added' }) : refuse(word);
    },
    close: async (id, keeperVerifier, now) => {
      const [word, answers] = await scripts.close(
        [formKey(id), answersKey(id), keysKey(id)],
        [now, keeperVerifier],
        ['released', 'withheld', ...KEEPER_REFUSALS],
      );
      return word === 'released' || word === 'withheld'
        ? accept({ answers: numberOf(answers), released: word === 'released' })
        : refuse(word);
    },
    releasedAnswers: async (id, keeperVerifier, now) => {
      const [word, ...boxes] = await scripts.releasedAnswers(
        [formKey(id), answersKey(id)],
        [now, keeperVerifier],
        ['released', 'not-released', 'too-few-answers', ...KEEPER_REFUSALS],
      );
      return word === 'released' ? accept(inByteOrder(boxes)) : refuse(word);
    },
    erase: async (id, keeperVerifier, now) => {
      const [word] = await scripts.erase(
        [formKey(id), answersKey(id), keysKey(id), usedKey(id)],
        [now, keeperVerifier, TOMBSTONE_MS],
        ['done', ...KEEPER_REFUSALS],
      );
      return word === 'done' ? accept(null) : refuse(word);
    },
  };
}

// The braces keep all keys of a form on one shard.
function formKey(id: string): string {
  return `form:{${id}}`;
}

function answersKey(id: string): string {
  return `form-answers:{${id}}`;
}

function keysKey(id: string): string {
  return `form-keys:{${id}}`;
}

function usedKey(id: string): string {
  return `form-used:{${id}}`;
}

function numberOf(text: string | undefined): number {
  if (text === undefined || !/^\d+$/.test(text)) {
    throw new TypeError('The database holds no number where one must be.');
  }
  return Number(text);
}
