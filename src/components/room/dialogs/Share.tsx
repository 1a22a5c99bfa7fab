import type { DialogProps } from './Dialogs.tsx';

export function Share(_: DialogProps) {
  return null;
}
