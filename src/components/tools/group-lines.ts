import { MAX_GROUPS, type Group, type GroupMemory } from './group-memory.ts';
import { isFittingGroupName, isSameGroupName, tidyGroupName } from './group-name.ts';

/** What a device knows of its groups as text: a line for each, the one that is here first. A tab ends the name. */
export function linesOf({ here, others }: GroupMemory): string {
  return [here, ...others].map(({ name, seen }) => `${name}\t${seen.join(' ')}`).join('\n');
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
  const [name = '', ids] = line.split('\t');
  if (ids === undefined || name !== tidyGroupName(name) || !isFittingGroupName(name)) return undefined;
  return { name, seen: [...new Set(ids.split(' '))].filter((id) => /^[a-z0-9-]{1,40}$/.test(id)) };
}
