import { useState } from 'preact/hooks';
import { copyText } from '#components/ui/copy-text.ts';
import { feedbackNew } from '#locale/feedback-new.ts';

/** Copies what is asked for, and says so. Where the browser does not let us, it stays `shown`, to be copied by hand. */
export function useCopying(announce: (sentence: string) => void): {
  /** The name of what could not be copied; nothing where all went well. */
  readonly shown: string | null;
  /** Whether it was copied. */
  readonly copyIt: (name: string, text: string, copied: string) => Promise<boolean>;
} {
  const [shown, setShown] = useState<string | null>(null);

  return {
    shown,
    copyIt: async (name, text, copied) => {
      const isCopied = await copyText(text);
      setShown(isCopied ? null : name);
      announce(isCopied ? copied : feedbackNew.made.notCopied);
      return isCopied;
    },
  };
}
