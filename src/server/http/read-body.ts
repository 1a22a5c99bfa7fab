import type * as z from 'zod/mini';
import { MAX_BODY_BYTES } from '#protocol/limits.ts';
import { parseJson } from '#protocol/parse-json.ts';
import { problem } from './response.ts';
import type { HttpResponse, Call } from './call.ts';

/** What was sent, or the answer that says what is wrong with it. */
export type Parsed<Value> = { ok: true; value: Value } | { ok: false; answer: HttpResponse };

/** Reads a JSON body of at most 8 KiB through its schema: media type first, then size, then form. */
export async function readBody<Schema extends z.ZodMiniType>(
  call: Call,
  schema: Schema,
): Promise<Parsed<z.output<Schema>>> {
  const mediaType = call.header('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
  if (mediaType !== 'application/json') return { ok: false, answer: problem('unsupported-media-type') };
  if (Number(call.header('content-length') ?? 0) > MAX_BODY_BYTES)
    return { ok: false, answer: problem('too-large') };
  const text = await call.readBody(MAX_BODY_BYTES);
  if (text === null) return { ok: false, answer: problem('too-large') };
  const body = parseJson(text);
  if (body === undefined) return invalid('The body is not JSON.');
  const parsed = schema.safeParse(body);
  return parsed.success ? { ok: true, value: parsed.data } : invalid(complaintOf(parsed.error));
}

function invalid(detail: string): { ok: false; answer: HttpResponse } {
  return { ok: false, answer: problem('invalid-request', detail) };
}

function complaintOf({ issues }: z.core.$ZodError): string {
  const issue = issues[0];
  if (!issue) return 'The body has the wrong form.';
  // An unknown field is someone's own words; it is named only as far as a field name of ours could go.
  if (issue.code === 'unrecognized_keys') return `Unknown field: ${(issue.keys[0] ?? '').slice(0, 40)}`;
  if (issue.path.length === 0) return 'The body is not an object.';
  return `Missing or of the wrong form: ${issue.path.join('.')}`;
}
