import { CloseRoom } from './CloseRoom.tsx';
import type { DialogName } from './dialog-name.ts';
import { MoveRoom } from './MoveRoom.tsx';
import { People } from './People.tsx';
import { Privacy } from './Privacy.tsx';
import { Share } from './Share.tsx';
import { ThisRoom } from './ThisRoom.tsx';

const DIALOGS = {
  share: Share,
  privacy: Privacy,
  room: ThisRoom,
  people: People,
  close: CloseRoom,
  move: MoveRoom,
} as const;

type Props = { shown: DialogName; onShow: (name: DialogName | null) => void };

/** The one dialog that is open. All of them are fetched together: each is small, and one leads to another. */
export function Dialogs({ shown, onShow }: Props) {
  const Shown = DIALOGS[shown];
  return <Shown key={shown} onClose={() => onShow(null)} onShow={onShow} />;
}
