import { useState } from 'preact/hooks';
import type { Command } from '#client/room/command.ts';
import type { Refusal } from '#domain/facts/refusal.ts';
import { refusalSentence, type OwnRefusals } from './refusal-sentence.ts';
import { useClient } from './use-room.ts';

/** The one way to press something in a room: what is refused is said beside it. */
export type UseCommand = {
  /** Do something; true where the room accepts it. */
  readonly act: (command: Command) => Promise<boolean>;
  /** The same for anything else that may be refused. */
  readonly attempt: (attempt: () => Promise<Refusal | null>) => Promise<boolean>;
  /** Why the last press did nothing, in a sentence to be shown; empty where it did something. */
  readonly problem: string;
};

/** Do something in this room. A kind of activity brings the sentences of its own refusals. */
export function useCommand(own?: OwnRefusals): UseCommand {
  const client = useClient();
  const [problem, setProblem] = useState('');
  const attempt = async (tryIt: () => Promise<Refusal | null>) => {
    const refusal = await tryIt();
    setProblem(refusal === null ? '' : refusalSentence(refusal, own));
    return refusal === null;
  };
  return { attempt, act: (command) => attempt(() => client.act(command)), problem };
}
