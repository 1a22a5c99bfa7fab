import * as z from 'zod';

/* The kinds of fields that content has. Those of a page are told what is wrong by the name of the field. */

/** The id of a page or a step in this field. */
export const slug = (field: string) =>
  z
    .string(`Write the “${field}”: small letters, digits and hyphens.`)
    .regex(
      /^[a-z0-9-]{1,40}$/,
      `Correct the “${field}”: an id has small letters, digits and hyphens only, 40 at most.`,
    );

/** A text of at most this many characters; `what` says what to write. */
export const text = (field: string, most: number, what: string) => {
  const missing = `Write the “${field}”: ${what}.`;
  return z
    .string(missing)
    .trim()
    .min(2, missing)
    .max(most, `Shorten the “${field}” to ${most} characters or fewer.`);
};

/** A whole number between two others. */
export const whole = (field: string, from: number, to: number) => {
  const wrong = `Write “${field}” as a whole number from ${from} to ${to}.`;
  return z.int(wrong).min(from, wrong).max(to, wrong);
};

/** One of a few names. */
export const oneOf = <const Names extends readonly string[]>(field: string, names: Names) =>
  z.enum(names, `Choose for “${field}” from: ${names.join(', ')}.`);

/** A list, which may be empty but must be there. */
export const list = <Item extends z.ZodType>(field: string, item: Item) =>
  z.array(item, `Write “${field}” as a list. Where there is nothing to list, write [].`);

/** A day, written 2026-11-21. Without quotes YAML reads it as a moment; a day is all that is meant. */
export const day = (field: string) =>
  z.preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
    z.iso.date(`Write “${field}” as a day like 2026-11-21, one that the calendar has.`),
  );

/** What a whole group of fields is told: one that we do not have, or no fields at all. */
export const fieldsOf = (what: string) => ({
  error: (issue: z.core.$ZodRawIssue) =>
    issue.code === 'unrecognized_keys'
      ? `There is no field “${issue.keys.join('”, “')}” in ${what}. Correct its name or take it out.`
      : `Write ${what} with all its fields.`,
});

/** An id inside a page or a file. */
export const id = z.string().regex(/^[a-z0-9-]{1,40}$/, 'an id has small letters, digits and hyphens only');

/** A text of at most this many characters, and what to write where it is missing. */
export const words = (most: number, missing: string) => z.string(missing).trim().min(2, missing).max(most);
