import { hash, randomBytes } from 'node:crypto';
import { ANSWER_BOX_BYTES, BOX_BYTES } from '#protocol/limits.ts';
import type { CreateForm } from '#protocol/requests.ts';
import type { NewLog } from '#server/log-store/port.ts';

/** Noon of some day, epoch ms. */
export const NOON = Date.UTC(2026, 10, 20, 12);

/** Hours as milliseconds. */
export const hours = (count: number): number => count * 3_600_000;

/** Days as milliseconds. */
export const days = (count: number): number => hours(24 * count);

/** A box no one can open, in one of the four sizes: to a server it is like any other. */
export function anyBox(bytes: number = BOX_BYTES[0]): string {
  const box = randomBytes(bytes);
  box[0] = 1;
  return box.toString('base64url');
}

/** An answer no one can open, in one of its four sizes. */
export function anyAnswerBox(bytes: number = ANSWER_BOX_BYTES[0]): string {
  const box = randomBytes(bytes);
  box[0] = 2;
  return box.toString('base64url');
}

/** A fresh id, as a room secret would give. */
export const anyId = (): string => randomBytes(16).toString('base64url');

/** A fresh token, as a secret would give. */
export const anyToken = (): string => randomBytes(32).toString('base64url');

/** What a server keeps of a token. */
export const verifierOf = (token: string): string => hash('sha256', token, 'base64url');

/** A line with a fresh key. */
export const anyLine = (box = anyBox()) => ({ key: randomBytes(12).toString('base64url'), box });

/** A log that could be opened now, and what its people hold. */
export function anyLog(ttlSeconds = 86_400): { log: NewLog; writeToken: string; managementKey: string } {
  const [writeToken, managementKey] = [anyToken(), anyToken()];
  const log = {
    id: anyId(),
    writeVerifier: verifierOf(writeToken),
    keeperVerifier: verifierOf(managementKey),
    ttlSeconds,
    first: anyLine(),
  };
  return { log, writeToken, managementKey };
}

/** An answer with a fresh key. */
export const anyAnswer = (box = anyAnswerBox()) => anyLine(box);

/** A form that could be opened now, and what its people hold. */
export function anyForm(changes: Partial<CreateForm> = {}): {
  form: CreateForm;
  writeToken: string;
  managementKey: string;
} {
  const [writeToken, managementKey] = [anyToken(), anyToken()];
  const form = {
    id: anyId(),
    writeVerifier: verifierOf(writeToken),
    keeperVerifier: verifierOf(managementKey),
    ttlSeconds: 86_400,
    minAnswers: 3,
    sheet: anyBox(),
    ...changes,
  };
  return { form, writeToken, managementKey };
}
