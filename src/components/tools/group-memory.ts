import type { Meeting } from '#domain/icebreaker/gate.ts';
import { accept, refuse, type Result } from '#domain/kernel/result.ts';
import { isFittingGroupName, isSameGroupName, tidyGroupName } from './group-name.ts';

/** A group, by the short name its facilitator gave it, the questions it has had, the newest last, and how often it has met. */
export type Group = { readonly name: string; readonly seen: readonly string[]; readonly meeting: Meeting };

/** The group that is here now, and the others that this device knows. One is always here. */
export type GroupMemory = { readonly here: Group; readonly others: readonly Group[] };

export type GroupRefusal = 'name-empty' | 'name-too-long' | 'name-taken' | 'too-many';

/** More groups than one person leads. */
export const MAX_GROUPS = 20;

/** What is known before anyone has done anything: one group that has seen nothing. */
export function firstMemory(name: string): GroupMemory {
  return { here: groupNamed(name), others: [] };
}

/** Every group's name, in an order that stays the same whichever group is here. */
export function namesIn({ here, others }: GroupMemory): string[] {
  return [here, ...others].map(({ name }) => name).toSorted((one, other) => one.localeCompare(other));
}

/** With one more group, which is here from now on. */
export function withGroup(memory: GroupMemory, typed: string): Result<GroupMemory, GroupRefusal> {
  const name = tidyGroupName(typed);
  if (name === '') return refuse('name-empty');
  if (!isFittingGroupName(name)) return refuse('name-too-long');
  const known = [memory.here, ...memory.others];
  if (known.some((group) => isSameGroupName(group.name, name))) return refuse('name-taken');
  if (known.length >= MAX_GROUPS) return refuse('too-many');
  return accept({ here: groupNamed(name), others: known });
}

/** With another of the known groups here. */
export function withHere(memory: GroupMemory, name: string): GroupMemory {
  const here = memory.others.find((group) => group.name === name);
  if (here === undefined) return memory;
  return { here, others: [memory.here, ...memory.others.filter((group) => group !== here)] };
}

/** Without the group that is here. Another one takes its place, or a first one that has seen nothing. */
export function withoutHere({ others }: GroupMemory, firstName: string): GroupMemory {
  const [here, ...left] = others;
  return here === undefined ? firstMemory(firstName) : { here, others: left };
}

/** With more questions that the group here has had. */
export function withSeen({ here, others }: GroupMemory, ids: readonly string[]): GroupMemory {
  const fresh = ids.filter((id) => !here.seen.includes(id));
  return { here: { ...here, seen: [...here.seen, ...fresh] }, others };
}

/** With the group here at another of its meetings. */
export function withMeeting({ here, others }: GroupMemory, meeting: Meeting): GroupMemory {
  return { here: { ...here, meeting }, others };
}

/** As if the group here had never had these questions. */
export function withUnseen({ here, others }: GroupMemory, ids: readonly string[]): GroupMemory {
  return { here: { ...here, seen: here.seen.filter((id) => !ids.includes(id)) }, others };
}

function groupNamed(name: string): Group {
  return { name, seen: [], meeting: 'first' };
}
