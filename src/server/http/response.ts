import { PROBLEM_STATUS, type ProblemType } from '#protocol/problem.ts';
import type { HttpResponse } from './call.ts';

/** What every answer of the API carries: kept by no one, framed by no one, run by no one. */
const GUARDED = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
} as const;
const JSON_HEADERS = { ...GUARDED, 'content-type': 'application/json' } as const;
const PROBLEM_HEADERS = { ...GUARDED, 'content-type': 'application/problem+json' } as const;
const NO_CONTENT: HttpResponse = { status: 204, headers: GUARDED, body: '' };

const TITLES: Readonly<Record<ProblemType, string>> = {
  'invalid-request': 'The request is not of the form this call takes.',
  'wrong-token': 'The token is missing or does not match.',
  'wrong-origin': 'Only pages of this site may call it.',
  'no-such-room': 'There is no such room, or it has expired.',
  'no-such-form': 'There is no such form, or it has expired.',
  'method-not-allowed': 'This address does not take that method.',
  'room-exists': 'This id has been used.',
  'room-full': 'The room can hold no more lines.',
  'form-exists': 'This id has been used.',
  'form-full': 'The form can hold no more answers.',
  'not-released': 'The form is still open.',
  'too-few-answers': 'There were too few answers to show any.',
  'room-closed': 'The room was closed for everyone.',
  'form-closed': 'The form is closed.',
  'too-large': 'The request body is over 8 KiB.',
  'unsupported-media-type': 'The request body must be application/json.',
  'slow-down': 'Too many requests from this network.',
  'store-unavailable': 'The store does not answer; nothing is known to be written.',
  'store-not-configured': 'This site has no store for rooms and forms yet.',
};

/** An answer with a JSON body. */
export function json(status: number, body: unknown): HttpResponse {
  return { status, headers: JSON_HEADERS, body: asciiJson(body) };
}

/** JSON in plain ASCII, so that a character is a byte on its way out. */
function asciiJson(body: unknown): string {
  return JSON.stringify(body).replace(
    /[\u0080-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Done, and there is nothing to say. */
export function noContent(): HttpResponse {
  return NO_CONTENT;
}

/** A refusal as RFC 9457 has it. `detail` names the field or says what to set; never what someone wrote. */
export function problem(
  type: ProblemType,
  detail?: string,
  headers: Readonly<Record<string, string>> = {},
): HttpResponse {
  const status = PROBLEM_STATUS[type];
  const body = { type, title: TITLES[type], status, ...(detail === undefined ? {} : { detail }) };
  const challenge = status === 401 ? { 'www-authenticate': 'Bearer' } : {};
  return { status, headers: { ...PROBLEM_HEADERS, ...challenge, ...headers }, body: asciiJson(body) };
}

/** Too many calls from one network; says after how many seconds to come back. */
export function slowDown(retryAfterSeconds: number): HttpResponse {
  return problem('slow-down', undefined, { 'retry-after': String(retryAfterSeconds) });
}

/** The answer to our own mistakes: it says nothing but that there was one. */
export function bug(): HttpResponse {
  const body = { type: 'about:blank', title: 'Internal Server Error', status: 500 };
  return { status: 500, headers: PROBLEM_HEADERS, body: asciiJson(body) };
}

/** What OPTIONS tells. */
export function allowed(methods: string): HttpResponse {
  return { status: 204, headers: { ...GUARDED, allow: methods }, body: '' };
}
