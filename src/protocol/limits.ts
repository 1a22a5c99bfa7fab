/** A room or a form lives at least an hour. Seconds. */
export const MIN_TTL_SECONDS = 3_600;
/** A room lives at most 90 days from the last time a keeper said so, a form at most 90 days in all. Seconds. */
export const MAX_TTL_SECONDS = 7_776_000;
/** How long the tombstone of an id, which says that it was used, outlives the expiry or erasure of what it named. Seconds. */
export const TOMBSTONE_TTL_SECONDS = 7_776_000;
/** Lines a room can hold in all. */
export const MAX_LINES = 5_000;
/** Lines anyone with the link can add; those above need a keeper. */
export const MAX_OPEN_LINES = 4_900;
/** Events one answer carries at most; `more` says to ask again. */
export const MAX_EVENTS_PER_ANSWER = 500;
/** Bytes a request body may have; longer ones are refused unread. */
export const MAX_BODY_BYTES = 8_192;
/** Keepers a room can have at one time. */
export const MAX_KEEPERS = 5;

/** The fewest answers from which on a form may be opened; its asker may ask for more. */
export const MIN_ANSWERS = 3;
/** The most answers an asker may ask for before a form is opened. */
export const MAX_MIN_ANSWERS = 50;
/** Answers a form can hold. */
export const MAX_ANSWERS = 500;

/** Sizes to which a plaintext is padded, in bytes. */
export const PLAINTEXT_BYTES = [512, 1024, 2048, 4096] as const;
/** The most bytes of JSON a box holds. */
export const MAX_PLAINTEXT_BYTES = 4096;
/** The only sizes a box can have, in bytes. */
export const BOX_BYTES = [541, 1053, 2077, 4125] as const;
/** The first byte of every box. */
export const BOX_VERSION = 0x01;

/** The only sizes an answer to a form can have, in bytes. */
export const ANSWER_BOX_BYTES = [594, 1106, 2130, 4178] as const;
/** The first byte of every answer to a form. */
export const ANSWER_BOX_VERSION = 0x02;
