import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from './Button.tsx';
import { x } from './icons.ts';

type Props = {
  open: boolean;
  title: string;
  /** Called when the person closes it: with the button or with Escape. */
  onClose: () => void;
  /** The name of the button that closes it. */
  closeWord: string;
  wide?: boolean;
  children: ComponentChildren;
};

/**
 * A modal sheet. The browser keeps the focus inside and gives it back to where it was. A press beside it does not close
 * it, because something may be half typed.
 */
export function Dialog({ open, title, onClose, closeWord, wide, children }: Props) {
  const sheet = useRef<HTMLDialogElement>(null);
  const isShown = useRef(false);
  const id = useId();

  // Before the next paint: an Escape pressed at once must find it open.
  useLayoutEffect(() => {
    const dialog = sheet.current;
    if (!open || !dialog) return undefined;
    dialog.showModal();
    isShown.current = true;
    return () => {
      // It is put away by the component that drew it, perhaps for another dialog: no one closed it.
      isShown.current = false;
      dialog.close();
    };
  }, [open]);

  return (
    <dialog
      ref={sheet}
      class={wide ? 'dialog dialog--wide' : 'dialog'}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClose={() => isShown.current && onClose()}
    >
      {open && (
        <>
          <div class="dialog__head">
            <h2 id={id} tabIndex={-1} autofocus>
              {title}
            </h2>
            <Button kind="quiet" icon={x} name={closeWord} onPress={onClose} />
          </div>
          <div class="dialog__body">{children}</div>
        </>
      )}
    </dialog>
  );
}
