import { Button } from '#components/ui/Button.tsx';
import { Checkbox } from '#components/ui/Checkbox.tsx';
import { Dialog } from '#components/ui/Dialog.tsx';
import { x } from '#components/ui/icons.ts';
import { canKeepAwake } from '#client/browser/wake-lock.ts';
import { dialogs } from '#locale/dialogs.ts';
import { useCommand } from '../hooks/use-command.ts';
import { Problem } from '#components/ui/Problem.tsx';
import { $isKeptAwake } from '../hooks/use-awake.ts';
import { useRoom } from '../hooks/use-room.ts';
import type { DialogProps } from './dialog-name.ts';
import { ForgetRoom } from './ForgetRoom.tsx';
import { KeepLonger } from './KeepLonger.tsx';
import { RenameMe } from './RenameMe.tsx';

const words = dialogs.room;

/** Everything about being in this room that is not what the circle does. */
export function ThisRoom({ onClose, onShow }: DialogProps) {
  const { room, me, leads } = useRoom();
  const { act, problem } = useCommand();
  if (me === null) return null;
  const isLast = leads && room.facilitators.length === 1;
  const isAway = me.standing === 'away';
  const isLocked = room.door === 'locked';

  return (
    <Dialog open title={words.title} onClose={onClose} closeWord={dialogs.close}>
      <Problem of={problem} />
      <section class="dialog__part">
        <h3>{words.you}</h3>
        <RenameMe name={me.name} />
        <div class="dialog__acts">
          <Button
            onPress={() =>
              void act(isAway ? { type: 'seat-back', seat: me.id } : { type: 'seat-away', seat: me.id })
            }
          >
            {isAway ? words.back : words.away}
          </Button>
          <Button
            waiting={isLast ? words.lastOne : undefined}
            onPress={() => void act({ type: 'seat-left' })}
          >
            {words.leave}
          </Button>
        </div>
        <p class="muted xs">{words.leaveText}</p>
      </section>

      {leads && (
        <section class="dialog__part">
          <h3>{words.leading}</h3>
          <div class="dialog__acts">
            <Button onPress={() => onShow('people')}>{words.people}</Button>
            <Button onPress={() => void act(isLocked ? { type: 'door-unlocked' } : { type: 'door-locked' })}>
              {isLocked ? words.unlock : words.lock}
            </Button>
            <Button
              waiting={isLast ? words.lastOne : undefined}
              onPress={() => void act({ type: 'facilitator-stepped-down' })}
            >
              {words.stepDown}
            </Button>
          </div>
          <p class="muted xs">{isLocked ? words.doorLocked : words.doorOpen}</p>
        </section>
      )}
      {leads && <KeepLonger />}

      <section class="dialog__part">
        <h3>{words.device}</h3>
        {canKeepAwake() && (
          <Checkbox
            label={words.awake}
            checked={$isKeptAwake.value}
            onChange={(isKept) => ($isKeptAwake.value = isKept)}
          />
        )}
        <ForgetRoom isLast={isLast} />
      </section>

      {leads && (
        <section class="dialog__part">
          <h3>{words.end}</h3>
          <div class="dialog__acts">
            <Button onPress={() => onShow('move')}>{words.move}</Button>
            <Button kind="ink" icon={x} onPress={() => onShow('close')}>
              {words.close}
            </Button>
          </div>
          <p class="muted xs">{words.closeText}</p>
        </section>
      )}
    </Dialog>
  );
}
