import type { DialogProps } from './Dialogs.tsx';

export function Privacy(_: DialogProps) {
  return null;
}
