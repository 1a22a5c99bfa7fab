import { MEETINGS } from '#domain/icebreaker/gate.ts';
import { MAX_GROUPS, type Group, type GroupMemory } from './group-memory.ts';
import { isFittingGroupName, isSameGroupName, tidyGroupName } from './group-name.ts';

/** What a device knows of its groups as text: a line for each, the one that is here first, with tabs between its parts. */
export function linesOf({ here, others }: GroupMemory): string {
  return [here, ...others]
    .map(({ name, seen, meeting }) => `${name}\t${seen.join(' ')}\t${meeting}`)
    .join('\n');
}

/** What such a text says. Whatever is not of ours is left out; nothing where nothing is left. */
export function memoryIn(text: string): GroupMemory | undefined {
  const groups: Group[] = [];
  for (const line of text.split('\n').slice(0, MAX_GROUPS)) {
    const group = groupIn(line);
    if (group && !groups.some(({ name }) => isSameGroupName(name, group.name))) groups.push(group);
  }
  const [here, ...others] = groups;
  return here && { here, others };
}

function groupIn(line: string): Group | undefined {
  const [name = '', ids, met] = line.split('\t');
  if (ids === undefined || name !== tidyGroupName(name) || !isFittingGroupName(name)) return undefined;
  return {
    name,
    seen: [...new Set(ids.split(' '))].filter((id) => /^[a-z0-9-]{1,40}$/.test(id)),
    meeting: MEETINGS.find((one) => one === met) ?? 'first',
  };
}
