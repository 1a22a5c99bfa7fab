/** What someone in the circle needs soon and the first drawing does not wait for, in one file. */
export { keepAwake } from '#client/browser/wake-lock.ts';
export { keepScrollable } from '#components/ui/keep-scrollable.ts';
export { alikeNames } from '#domain/room/look-alike.ts';
