import { useEffect, useState } from 'preact/hooks';
import { drawNumber } from '#client/browser/random.ts';
import { Button } from '#components/ui/Button.tsx';
import { Choices } from '#components/ui/Choices.tsx';
import { Dialog } from '#components/ui/Dialog.tsx';
import { TextField } from '#components/ui/TextField.tsx';
import { presentSeats } from '#domain/facts/seats.ts';
import { Problem } from '#components/ui/Problem.tsx';
import { roundLead } from '#locale/activity/round-lead.ts';
import { useRoom } from '../../hooks/use-room.ts';
import { MinutesField } from './MinutesField.tsx';
import { missingIn, planOf, type RoundForm } from './round-plan.ts';
import { SpeakersField } from './SpeakersField.tsx';
import { usePrompt } from '../../hooks/deck.ts';
import { useDraft } from '../../hooks/use-draft.ts';
import type { LeadDialogProps } from '../shared/kind-ui.tsx';
import { seatedNow, startOf } from './begin.ts';
import { keepPace, readMinutes, readWhole } from './minutes.ts';

const words = roundLead.setUp;
const ORDERS = ['shuffled', 'seated', 'byHand'] as const;
const PACES = ['each', 'whole'] as const;
const NEEDS = {
  person: words.needsPerson,
  minutes: words.needsMinutes,
  topic: words.needsTopic,
} as const;
const MAX_TOPIC_LENGTH = 280;

/** Who speaks, in which order, for how long, about what. */
export function StartRound({ open, lead, onClose }: LeadDialogProps) {
  return (
    <Dialog open={open} title={words.title} closeWord={words.close} onClose={onClose} wide>
      <RoundSetup lead={lead} onClose={onClose} />
    </Dialog>
  );
}

function RoundSetup({ lead, onClose }: Omit<LeadDialogProps, 'open'>) {
  const { client, room } = useRoom();
  const here = presentSeats(room).map(({ id }) => id);
  // The question that the circle has now, or that the round before was about.
  const promptId = lead.topic !== null && 'prompt' in lead.topic ? lead.topic.prompt : null;
  const prompt = usePrompt(promptId);
  const [topic, typeTopic] = useDraft('round-topic');
  const [form, setForm] = useState<Omit<RoundForm, 'topic'>>(() => ({
    seats: here,
    chosen: seatedNow(room),
    order: 'shuffled',
    pace: 'each',
    each: '2',
    whole: '20',
    about: promptId === null ? 'nothing' : 'prompt',
  }));
  useEffect(() => {
    void Promise.all([readMinutes(client.drafts), readWhole(client.drafts)]).then(([each, whole]) =>
      setForm((now) => ({
        ...now,
        each: String(each),
        ...(whole === null ? {} : { pace: 'whole' as const, whole: String(whole) }),
      })),
    );
  }, [client]);

  // Someone who came in while this was open stands at the end of the list, and speaks.
  const newcomers = seatedNow(room).filter((id) => !form.seats.includes(id));
  const full: RoundForm = {
    ...form,
    topic,
    seats: [...form.seats.filter((id) => here.includes(id)), ...newcomers],
    chosen: [...form.chosen.filter((id) => here.includes(id)), ...newcomers],
  };
  const change = (changed: Partial<Omit<RoundForm, 'topic'>>) => {
    setForm({ ...full, ...changed });
  };
  const missing = missingIn(full);
  const start = async () => {
    if (missing !== null) return;
    const plan = planOf(full, here, promptId, drawNumber);
    await keepPace(client.drafts, plan.pace);
    if (!(await lead.start(startOf(plan, { client, room })))) return;
    typeTopic('');
    onClose();
  };

  return (
    <form
      class="setup-round dialog-form"
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      <p>{words.lede}</p>
      <div class="setup-round__columns">
        <div>
          <MinutesField form={full} onChange={change} />
          <Choices
            legend={words.time}
            choices={PACES.map((value) => ({ value, ...words.paces[value] }))}
            value={full.pace}
            onChoose={(pace) => change({ pace })}
          />
          <Choices
            legend={words.about}
            choices={[
              { value: 'nothing', ...words.abouts.nothing },
              ...(promptId === null
                ? []
                : [{ value: 'prompt' as const, label: words.abouts.prompt.label, hint: prompt?.text ?? '' }]),
              { value: 'words', ...words.abouts.words },
            ]}
            value={full.about}
            onChoose={(about) => change({ about })}
          />
          {full.about === 'words' && (
            <TextField
              label={words.topic}
              hint={words.topicHint}
              value={topic}
              maxLength={MAX_TOPIC_LENGTH}
              onText={typeTopic}
            />
          )}
        </div>
        <div>
          <Choices
            legend={words.order}
            choices={ORDERS.map((value) => ({ value, ...words.orders[value] }))}
            value={full.order}
            onChoose={(order) => change({ order })}
          />
          <SpeakersField form={full} onChange={change} />
        </div>
      </div>
      <Problem of={lead.problem} />
      <div class="dialog__acts">
        <Button kind="primary" size="big" submits waiting={missing === null ? undefined : NEEDS[missing]}>
          {words.start}
        </Button>
      </div>
    </form>
  );
}
