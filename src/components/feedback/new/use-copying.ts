import { useState } from 'preact/hooks';
import { feedbackNew } from '#locale/feedback-new.ts';

/** Copies what is asked for, and says so. Where the browser does not let us, it stays `shown`, to be copied by hand. */
export function useCopying(say: (sentence: string) => void): {
  /** The name of what could not be copied; nothing where all went well. */
  readonly shown: string | null;
  /** Whether it was copied. */
  readonly copyIt: (name: string, text: string, copied: string) => Promise<boolean>;
} {
  const [shown, setShown] = useState<string | null>(null);

  return {
    shown,
    copyIt: async (name, text, copied) => {
      try {
        await navigator.clipboard.writeText(text);
        setShown(null);
        say(copied);
        return true;
      } catch {
        setShown(name);
        say(feedbackNew.made.notCopied);
        return false;
      }
    },
  };
}
