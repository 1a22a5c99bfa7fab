import type { DialogProps } from './Dialogs.tsx';

export function CloseRoom(_: DialogProps) {
  return null;
}
