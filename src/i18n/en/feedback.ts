/** The words that all pages of a feedback form share. */
export const feedback = {
  /** Why a call came to nothing, and what to do. Nothing that was typed is lost. */
  failed: {
    offline: 'You are offline. Nothing is lost: try again when you have a connection.',
    'no-answer': 'The server does not answer. Nothing is lost: try again in a moment.',
    'slow-down': 'Too much came from your network just now. Wait a minute, then try again. Nothing is lost.',
    'store-not-configured':
      'This site has no place to keep forms yet. The people who run it have to set UPSTASH_REDIS_REST_URL and UPSTASH_REDIS_REST_TOKEN and deploy again. The guides and the tools work without it.',
    'store-unavailable': 'The server can’t reach its store just now. Try again in a moment. Nothing is lost.',
    other: 'That did not work. Load the page again and try once more.',
  },
  tryAgain: 'Try again',
  /** Where a link leads nowhere. */
  ends: {
    noLink: {
      title: 'The link is not whole',
      text: 'The end of the link is missing. Open it again from where you got it, or ask for it once more.',
    },
    unreadable: {
      title: 'This link does not open the form',
      text: 'Part of the link may have changed on its way. Ask for it once more.',
    },
    gone: {
      title: 'This form is no longer here',
      text: 'The server does not know it. If its time is over, what was answered is deleted. If that is too early, try again later: nothing on this device is lost.',
    },
    erased: {
      title: 'This form was deleted',
      text: 'The person who asked has deleted it, with everything that was answered.',
    },
    notSecure: {
      title: 'This page needs a secure address',
      text: 'Open it with https. Without it, your browser can’t seal anything.',
    },
  },
} as const;
