import { useEffect, useState } from 'preact/hooks';
import { icebreakerLead as words } from '#locale/activity/icebreaker-lead.ts';
import { useRoom } from '../../hooks/use-room.ts';
import { FIRST_CHOICE, keepChoice, readChoice } from './draw-choice.ts';
import { DrawChoices } from './DrawChoices.tsx';

/** For facilitators: which kind "Another one" draws. */
export function NextKind() {
  const { client } = useRoom();
  const [choice, setChoice] = useState(FIRST_CHOICE);
  useEffect(() => {
    void readChoice(client).then(setChoice);
  }, [client]);

  return (
    <aside class="question__next" aria-label={words.chooseNext}>
      <DrawChoices
        choice={choice}
        onChoose={(chosen) => {
          setChoice(chosen);
          void keepChoice(client, chosen);
        }}
      />
    </aside>
  );
}
