import { lazy } from '../lazy.tsx';

export type DialogName = 'share' | 'privacy' | 'room' | 'people' | 'close' | 'move';

/** What every dialog is given. */
export type DialogProps = {
  readonly onClose: () => void;
  /** Go on to another dialog. */
  readonly onShow: (name: DialogName) => void;
};

const DIALOGS = {
  share: lazy<DialogProps>(() => import('./Share.tsx').then((dialog) => dialog.Share)),
  privacy: lazy<DialogProps>(() => import('./Privacy.tsx').then((dialog) => dialog.Privacy)),
  room: lazy<DialogProps>(() => import('./ThisRoom.tsx').then((dialog) => dialog.ThisRoom)),
  people: lazy<DialogProps>(() => import('./People.tsx').then((dialog) => dialog.People)),
  close: lazy<DialogProps>(() => import('./CloseRoom.tsx').then((dialog) => dialog.CloseRoom)),
  move: lazy<DialogProps>(() => import('./MoveRoom.tsx').then((dialog) => dialog.MoveRoom)),
} as const;

type Props = { shown: DialogName | null; onShow: (name: DialogName | null) => void };

/** The one dialog that is open, if any. */
export function Dialogs({ shown, onShow }: Props) {
  if (shown === null) return null;
  const Shown = DIALOGS[shown];
  return <Shown key={shown} onClose={() => onShow(null)} onShow={onShow} />;
}
