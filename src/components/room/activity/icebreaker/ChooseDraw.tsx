import { useEffect, useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { Dialog } from '#components/ui/Dialog.tsx';
import { Problem } from '#components/ui/Problem.tsx';
import { icebreakerLead as words } from '#locale/activity/icebreaker-lead.ts';
import { useRoom } from '../../hooks/use-room.ts';
import { FIRST_CHOICE, keepChoice, readChoice } from './draw-choice.ts';
import { DrawChoices } from './DrawChoices.tsx';
import type { LeadDialogProps } from '../shared/kind-ui.tsx';

/** Choose the kind of question before it is drawn. */
export function ChooseDraw({ open, lead, onClose }: LeadDialogProps) {
  return (
    <Dialog open={open} title={words.choose} closeWord={words.close} onClose={onClose}>
      <Choose lead={lead} onClose={onClose} />
    </Dialog>
  );
}

function Choose({ lead, onClose }: Omit<LeadDialogProps, 'open'>) {
  const { client } = useRoom();
  const [choice, setChoice] = useState(FIRST_CHOICE);
  useEffect(() => {
    void readChoice(client).then(setChoice);
  }, [client]);

  const draw = async () => {
    await keepChoice(client, choice);
    if (await lead.begin('icebreaker', {})) onClose();
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
      <Problem of={lead.problem} />
      <div class="dialog__acts">
        <Button kind="primary" submits>
          {words.drawThis}
        </Button>
      </div>
    </form>
  );
}
