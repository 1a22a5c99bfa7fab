import type { ComponentChildren } from 'preact';
import { Button } from '#components/ui/Button.tsx';
import type { ActivityKind } from '#domain/activity/registry.ts';
import { control as words } from '#locale/control.ts';
import { useRoom } from '../use-room.ts';
import type { Opens } from './bar-dialogs.ts';
import { nextStep } from './next-step.ts';
import type { Lead } from './use-lead.ts';

type Props = { lead: Lead; opens: Opens; children?: ComponentChildren };

/** For whoever leads while nothing runs: what can be started, the usual next step first among them. */
export function RestControls({ lead, opens, children }: Props) {
  const { room } = useRoom();
  const next = nextStep(room.past);
  const look = (kind: ActivityKind) =>
    next === kind ? { kind: 'primary' as const, size: 'big' as const } : {};

  return (
    <>
      <div class="bar__acts">
        <Button key="draw" {...look('icebreaker')} onPress={() => void lead.draw()}>
          {words.draw}
        </Button>
        <Button key="round" {...look('round')} onPress={() => opens('round')}>
          {words.startRound}
        </Button>
        <Button key="pulse" {...look('pulse')} onPress={() => opens('pulse')}>
          {words.startPulse}
        </Button>
      </div>
      <div class="bar__more">
        <Button key="kind" kind="quiet" onPress={() => opens('draw')}>
          {words.chooseDraw}
        </Button>
        {children}
      </div>
    </>
  );
}
