import { utf8, type Bytes } from './bytes.ts';

/** The first byte of an answer’s box. */
export const ANSWER_VERSION = 0x02;

/** What follows it: a raw P-256 point that the sender made for this box alone, bytes. */
export const POINT_BYTES = 65;

/** What such boxes are for; it is part of what they are sealed with. */
export const answerInfo: Bytes = utf8('peer-circle/v1/answer');
