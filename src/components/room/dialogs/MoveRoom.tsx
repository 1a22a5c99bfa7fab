import type { DialogProps } from './Dialogs.tsx';

export function MoveRoom(_: DialogProps) {
  return null;
}
