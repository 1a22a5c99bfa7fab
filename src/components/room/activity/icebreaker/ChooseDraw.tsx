import { useEffect, useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { Dialog } from '#components/ui/Dialog.tsx';
import { icebreaker as words } from '#locale/icebreaker.ts';
import { useRoom } from '../../hooks/use-room.ts';
import { FIRST_CHOICE, keepChoice, readChoice } from './draw-choice.ts';
import { DrawChoices } from './DrawChoices.tsx';
import type { Lead } from '../../bar/use-lead.ts';

type Props = { open: boolean; lead: Lead; onClose: () => void };

/** Choose the kind of question before it is drawn. */
export function ChooseDraw({ open, lead, onClose }: Props) {
  return (
    <Dialog open={open} title={words.choose} closeWord={words.close} onClose={onClose}>
      <Choose lead={lead} onClose={onClose} />
    </Dialog>
  );
}

function Choose({ lead, onClose }: Omit<Props, 'open'>) {
  const { session } = useRoom();
  const [choice, setChoice] = useState(FIRST_CHOICE);
  useEffect(() => {
    void readChoice(session).then(setChoice);
  }, [session]);

  const draw = async () => {
    await keepChoice(session, choice);
    if (await lead.draw()) onClose();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void draw();
      }}
    >
      <p class="muted">{words.chooseHint}</p>
      <DrawChoices choice={choice} onChoose={setChoice} onAsked={onClose} />
      {lead.problem !== '' && <p role="alert">{lead.problem}</p>}
      <div class="dialog__acts">
        <Button kind="primary" submits>
          {words.drawThis}
        </Button>
      </div>
    </form>
  );
}
