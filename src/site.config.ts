/**
 * What an organiser re-brands. Colours live in `src/assets/tokens.css` (the two BRAND blocks); everything else
 * that makes a copy your own is here.
 */
export const site = {
  /** The name people see in the header, in titles and on the door of a room. */
  name: 'Peer Circle',
  /** Where this copy lives, without a slash at the end. Used for canonical addresses only. */
  url: process.env.SITE_URL ?? 'https://peercircle.example',
  /** Where “tell us” and “report a problem” lead: an email address, so that no one needs an account. Change it to yours. */
  contact: 'mailto:hello@peercircle.example',
  /**
   * A feedback form of yours that asks under every guide whether it helped: the link for those who answer, never your own link to
   * the results. Make it at /feedback/new, with the template “About a page”; it lasts ninety days at most. Off while it is empty.
   */
  pageFeedback: process.env.PAGE_FEEDBACK ?? '',
  /** Where the source of this copy can be read: the privacy page promises that it can. */
  source: 'https://github.com/peer-circle/peer-circle',
  /** A neutral, unpersonalised page on which "Leave this page now" lands. */
  exitTo: 'https://www.wikipedia.org/',
} as const;
