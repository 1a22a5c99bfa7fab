import * as v from 'valibot';
import { FormAnswers, FormClosed, FormCreated, FormSeen } from '#protocol/form-responses.ts';
import type { CreateForm, NewAnswer } from '#protocol/requests.ts';
import { bearer, createCaller, Nothing, type ApiResult, type CallerDeps } from './api-call.ts';

/** The calls of one form, as the protocol has them. None of them throws. */
export type FormApi = {
  readonly create: (form: CreateForm) => Promise<ApiResult<FormCreated>>;
  /** With a keeper’s token it also says how many have answered. */
  readonly look: (managementKey: string | null) => Promise<ApiResult<FormSeen>>;
  readonly answer: (writeToken: string, answer: NewAnswer) => Promise<ApiResult<object>>;
  readonly close: (managementKey: string) => Promise<ApiResult<FormClosed>>;
  readonly answers: (managementKey: string) => Promise<ApiResult<FormAnswers>>;
  readonly erase: (managementKey: string) => Promise<ApiResult<null>>;
};

/** What an answer that is kept comes back with. */
const Done = v.object({});

/** The answers of a large form take a while on a slow line; ms. */
const PATIENCE_FOR_ALL_MS = 60_000;

/** The calls of the form with this id. */
export function createFormApi(id: string, deps: CallerDeps): FormApi {
  const call = createCaller(deps);
  const form = `/api/forms/${id}`;
  return {
    create: (body) => call(FormCreated, { method: 'POST', path: '/api/forms', body }),
    look: (token) =>
      call(FormSeen, { method: 'GET', path: form, ...(token === null ? {} : { headers: bearer(token) }) }),
    answer: (token, body) =>
      call(Done, { method: 'POST', path: `${form}/answers`, headers: bearer(token), body }),
    close: (token) => call(FormClosed, { method: 'POST', path: `${form}/close`, headers: bearer(token) }),
    answers: (token) =>
      call(FormAnswers, {
        method: 'GET',
        path: `${form}/answers`,
        headers: bearer(token),
        patienceMs: PATIENCE_FOR_ALL_MS,
      }),
    erase: (token) => call(Nothing, { method: 'DELETE', path: form, headers: bearer(token) }),
  };
}
