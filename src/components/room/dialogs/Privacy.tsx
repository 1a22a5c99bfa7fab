import { Dialog } from '#components/ui/Dialog.tsx';
import { presentSeats } from '#domain/facts/seats.ts';
import { dialogs } from '#locale/dialogs.ts';
import { privacy } from '#locale/privacy.ts';
import { useNow } from '../hooks/use-now.ts';
import { useRoom } from '../hooks/use-room.ts';
import { whenOf } from '#components/ui/when.ts';
import type { DialogProps } from './dialog-name.ts';

const words = privacy.dialog;

/** A plain account of this room's privacy: who reads what, when it goes, and what no one can stop. */
export function Privacy({ onClose }: DialogProps) {
  const { client, room } = useRoom();
  const now = useNow(true);
  const expiresAt = client.$expiresAt.value;
  const ignored = client.$ignored.value;
  const parts: readonly (readonly [string, string])[] = [
    [words.readers, words.readersText({ count: presentSeats(room).length })],
    [
      words.gone,
      expiresAt === null
        ? words.goneUnknown
        : words.goneIn({ left: leftOf(expiresAt - now), when: whenOf(expiresAt, now) }),
    ],
    [words.server, words.serverText],
    [words.device, words.deviceText],
    [words.leave, words.leaveText],
    [words.cannot, words.cannotText],
  ];

  return (
    <Dialog open title={words.title} onClose={onClose} closeWord={dialogs.close}>
      <dl class="account">
        {parts.map(([head, text]) => (
          <div key={head}>
            <dt>{head}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        {ignored > 0 && (
          <div>
            <dt>{words.ignored}</dt>
            <dd>{words.ignoredText({ count: ignored })}</dd>
          </div>
        )}
      </dl>
      <p>
        <a href="/privacy" target="_blank" rel="noopener">
          {words.more}
        </a>
      </p>
    </Dialog>
  );
}

const MINUTE_MS = 60_000;

function leftOf(ms: number): string {
  const minutes = Math.max(0, Math.floor(ms / MINUTE_MS));
  const hours = Math.floor(minutes / 60);
  return words.left({ days: Math.floor(hours / 24), hours, minutes: minutes % 60 });
}
