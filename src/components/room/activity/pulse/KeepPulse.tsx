import { useState } from 'preact/hooks';
import { openDevice } from '#client/device/device-indexeddb.ts';
import { keepReport } from '#client/form/kept-reports.ts';
import { Button } from '#components/ui/Button.tsx';
import { Status } from '#components/ui/Status.tsx';
import { isoDay } from '#client/browser/iso-day.ts';
import type { Contribution } from '#domain/activity/gathering/gathering.ts';
import type { Pulse } from '#domain/activity/pulse/pulse.ts';
import { pulse as words } from '#locale/activity/pulse.ts';
import { useRoom } from '../../hooks/use-room.ts';
import { reportOfPulse } from './pulse-report.ts';

type Props = { pulse: Pulse; contributions: readonly Contribution[] };

/** One press keeps the sums of this pulse in this browser, beside those of other meetings. */
export function KeepPulse({ pulse, contributions }: Props) {
  const { room } = useRoom();
  const [kept, setKept] = useState<'not' | 'kept' | 'nothing-keeps'>('not');
  const keep = async () => {
    const device = await openDevice();
    if (device.keeps === 'memory') {
      setKept('nothing-keeps');
      return;
    }
    const report = reportOfPulse(pulse, room.title, isoDay(new Date(pulse.openedAt)), contributions);
    const isKept = await keepReport(device, report).then(
      () => true,
      () => false,
    );
    setKept(isKept ? 'kept' : 'nothing-keeps');
  };
  return (
    <div class="keep-pulse">
      <div class="write__acts">
        <Button onPress={() => void keep()}>{words.keep.press}</Button>
        <a class="btn btn--quiet" href="/feedback/results" target="_blank" rel="noopener">
          {words.keep.see}
        </a>
      </div>
      <p class="xs muted">{words.keep.hint}</p>
      <Status message={kept === 'not' ? '' : kept === 'kept' ? words.keep.kept : words.keep.nothingKeeps} />
    </div>
  );
}
