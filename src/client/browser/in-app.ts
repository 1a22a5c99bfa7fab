const APPS =
  /FBAN|FBAV|Instagram|LinkedInApp|MicroMessenger|\bLine\/|Twitter|Snapchat|musical_ly|TikTok|Pinterest\/|\bGSA\/|; wv\)/;

/** Whether a browser, by the name it gives itself, is one inside another app: those tend to forget what they keep. */
export function isInApp(userAgent: string): boolean {
  return APPS.test(userAgent);
}
