import type { DialogProps } from './Dialogs.tsx';

export function ThisRoom(_: DialogProps) {
  return null;
}
