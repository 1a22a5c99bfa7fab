export type DialogName = 'share' | 'privacy' | 'room' | 'people' | 'close' | 'move';

/** What every dialog is given. */
export type DialogProps = {
  readonly onClose: () => void;
  /** Go on to another dialog. */
  readonly onShow: (name: DialogName) => void;
};
