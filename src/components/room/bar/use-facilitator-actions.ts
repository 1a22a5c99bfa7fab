import { useEffect, useState } from 'preact/hooks';
import type { StepName, Topic } from '#domain/facts/field.ts';
import { nextStepOf } from '#domain/room/agenda.ts';
import { allKindUis, kindUiNamed, kindUiOf, ownRefusals, plainName, type KindUi } from '../activity/kinds.ts';
import { isUnread } from '../activity/shared/earlier.ts';
import type { FacilitatorActions, Opens, Start, Want } from '../activity/shared/kind-ui.tsx';
import { useCommand } from '../hooks/use-command.ts';
import { useRoom } from '../hooks/use-room.ts';

/** What a facilitator can do with the circle of this room. */
export function useFacilitatorActions(opens: Opens): FacilitatorActions {
  const { client, room } = useRoom();
  const [trouble, setTrouble] = useState('');
  const { act, problem } = useCommand(ownRefusals());
  const handOverHint = useHandOverHint();
  const { activity } = room;

  const start = async ({ kind, v, setup }: Start, step?: StepName) =>
    act({
      type: 'activity-started',
      after: activity?.id ?? null,
      ...(step === undefined ? {} : { step }),
      kind,
      v,
      setup,
    });

  const beginWith = async (ui: KindUi, want: Want) => {
    const { begin } = await ui.lead.get();
    if (begin === undefined) return false;
    setTrouble('');
    const beginning = await begin(want, { client, room });
    if ('problem' in beginning) {
      setTrouble(beginning.problem);
      return false;
    }
    if ('opens' in beginning) {
      opens(`${plainName(ui)}/${beginning.opens}`);
      return true;
    }
    // What a step is spoken about belongs to that step.
    return start(
      beginning.start,
      want.step?.name ?? (want.topic === undefined ? undefined : (room.step ?? undefined)),
    );
  };

  return {
    problem: trouble === '' ? problem : trouble,
    act: async (command) => {
      setTrouble('');
      return act(command);
    },
    start,
    begin: async (kind, want) => {
      const ui = kindUiNamed(kind);
      return ui === undefined ? false : beginWith(ui, want);
    },
    handOver: async (topic: Topic) => {
      const ui = takesTopics();
      return ui === undefined ? false : beginWith(ui, { topic });
    },
    handOverHint,
    topic: (activity && kindUiOf(activity)?.lead.here()?.topic?.(activity)) ?? null,
    putAway: () => {
      if (activity === null) return;
      if (isUnread(activity, client.kinds.$book.value)) opens('put-away');
      else void act({ type: 'activity-ended', activity: activity.id });
    },
    hasPlannedStep: room.agenda !== null && nextStepOf(room.agenda) !== undefined,
  };
}

/** The kind that speaks about whatever it is given. */
function takesTopics(): KindUi | undefined {
  return allKindUis().find(({ lead }) => lead.here()?.handOverHint !== undefined);
}

function useHandOverHint(): string {
  const { client, room } = useRoom();
  const [hint, setHint] = useState('');
  const activity = room.activity?.id;
  const isHere = takesTopics() !== undefined;
  useEffect(() => {
    void takesTopics()?.lead.here()?.handOverHint?.({ client, room }).then(setHint);
  }, [client, activity, isHere]);
  return hint;
}
