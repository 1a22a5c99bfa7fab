import { useState } from 'preact/hooks';
import { lazyModule } from '#client/browser/lazy-module.ts';
import type { Command } from '#client/room/command.ts';
import { useLazy } from '#components/ui/use-lazy.ts';
import type { Refusal } from '#domain/facts/refusal.ts';
import type { OwnRefusals } from './refusal-sentence.ts';
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

/** The sentences, which few presses need. They are fetched ahead of their use while there is time. */
export const sentences = lazyModule(() =>
  import('./refusal-sentence.ts').then((module) => module.refusalSentence),
);

/** Do something in this room. A kind of activity brings the sentences of its own refusals. */
export function useCommand(own?: OwnRefusals): UseCommand {
  const client = useClient();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const sentenceOf = useLazy(refusal === null ? null : sentences);
  const attempt = async (tryIt: () => Promise<Refusal | null>) => {
    const why = await tryIt();
    setRefusal(why);
    return why === null;
  };
  return {
    attempt,
    act: (command) => attempt(() => client.act(command)),
    problem: refusal === null ? '' : (sentenceOf?.(refusal, own) ?? ''),
  };
}
