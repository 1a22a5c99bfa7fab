import type { FormAnswers, FormClosed, FormCreated, FormSeen } from '#protocol/form-responses.ts';
import { CreateForm, NewAnswer } from '#protocol/requests.ts';
import type { FormStore } from '../form-store/port.ts';
import { json, noContent, problem, slowDown } from './response.ts';
import type { Handler } from './call.ts';
import { bearerVerifier } from './caller.ts';
import { readBody } from './read-body.ts';
import type { RateLimit } from './rate-limit.ts';
import type { Calls } from './routes.ts';

/** What the calls of a form need. The limits are shared with rooms: opening is opening, and an answer is a line. */
export type FormDeps = {
  forms: FormStore;
  now: () => number;
  limitRooms: RateLimit;
  limitLines: RateLimit;
};

/** The addresses of a form, and what each does with which method. */
export const FORM_CALLS: Calls<FormDeps> = {
  '/api/forms': { POST: createForm },
  '/api/forms/:id': { GET: lookAtForm, DELETE: eraseForm },
  '/api/forms/:id/answers': { GET: readAnswers, POST: addAnswer },
  '/api/forms/:id/close': { POST: closeForm },
};

/** `POST /api/forms` */
function createForm({ forms, now, limitRooms }: FormDeps): Handler {
  return async (call) => {
    const retryAfter = limitRooms(call.address);
    if (retryAfter !== null) return slowDown(retryAfter);
    const body = await readBody(call, CreateForm);
    if (!body.ok) return body.answer;
    const created = await forms.create(body.value, now());
    return created.ok ? json(201, created.value satisfies FormCreated) : problem(created.refusal);
  };
}

/** `GET /api/forms/:id`. A caller that shows a token wants to be known by it: a wrong one is refused, not overlooked. */
function lookAtForm({ forms, now }: FormDeps): Handler {
  return async (call, id) => {
    const keeper = bearerVerifier(call);
    if (keeper === null && call.header('authorization') !== null) return problem('wrong-token');
    const seen = await forms.look(id, keeper, now());
    return seen.ok ? json(200, seen.value satisfies FormSeen) : problem(seen.refusal);
  };
}

/** `POST /api/forms/:id/answers`. Neither the time nor the address goes further than the limit. */
function addAnswer({ forms, now, limitLines }: FormDeps): Handler {
  return async (call, id) => {
    const retryAfter = limitLines(call.address);
    if (retryAfter !== null) return slowDown(retryAfter);
    const body = await readBody(call, NewAnswer);
    if (!body.ok) return body.answer;
    const writer = bearerVerifier(call);
    if (writer === null) return problem('wrong-token');
    const added = await forms.addAnswer(id, body.value, writer, now());
    return added.ok ? json(added.value.isNew ? 201 : 200, {}) : problem(added.refusal);
  };
}

/** `POST /api/forms/:id/close` */
function closeForm({ forms, now }: FormDeps): Handler {
  return async (call, id) => {
    const keeper = bearerVerifier(call);
    if (keeper === null) return problem('wrong-token');
    const closed = await forms.close(id, keeper, now());
    return closed.ok ? json(200, closed.value satisfies FormClosed) : problem(closed.refusal);
  };
}

/** `GET /api/forms/:id/answers` */
function readAnswers({ forms, now }: FormDeps): Handler {
  return async (call, id) => {
    const keeper = bearerVerifier(call);
    if (keeper === null) return problem('wrong-token');
    const released = await forms.releasedAnswers(id, keeper, now());
    if (!released.ok) return problem(released.refusal);
    // 500 answers of the largest size are 2.8 MB, all at once; Netlify lets a function answer with 6 MB.
    return json(200, { answers: released.value } satisfies FormAnswers);
  };
}

/** `DELETE /api/forms/:id` */
function eraseForm({ forms, now }: FormDeps): Handler {
  return async (call, id) => {
    const keeper = bearerVerifier(call);
    if (keeper === null) return problem('wrong-token');
    const erased = await forms.erase(id, keeper, now());
    return erased.ok ? noContent() : problem(erased.refusal);
  };
}
