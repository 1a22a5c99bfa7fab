import type { DialogProps } from './Dialogs.tsx';

export function People(_: DialogProps) {
  return null;
}
