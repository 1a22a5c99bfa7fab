import { readLink } from './form-links.ts';
import { browserWorld } from '#client/browser/world.ts';
import type { Report } from '#domain/form/report.ts';
import { lazyFormResults } from './lazy-form-results.ts';

/** What a pasted link came to: a report, or why there is none. */
export type FoundReport =
  | { readonly ok: true; readonly report: Report }
  | { readonly ok: false; readonly why: 'linkWrong' | 'linkOpen' | 'linkNone' | 'linkFailed' };

/** The report of a closed form whose private link someone pasted. An open form stays as it is. */
export async function reportBehind(pasted: string): Promise<FoundReport> {
  const link = readLink(pasted);
  if (link?.keeperSecret === undefined || link.keeperSecret === null) return { ok: false, why: 'linkWrong' };
  // Asked for once: without a network the asker is told, and presses again.
  const createFormResults = await lazyFormResults.fetch().catch(() => undefined);
  if (createFormResults === undefined) return { ok: false, why: 'linkFailed' };
  const form = await createFormResults(link.secret, link.keeperSecret, browserWorld());
  const results = await form.look();
  switch (results.status) {
    case 'closed':
      return { ok: true, report: results.report };
    case 'open':
      return { ok: false, why: 'linkOpen' };
    case 'unanswered':
      return { ok: false, why: 'linkFailed' };
    default:
      return { ok: false, why: 'linkNone' };
  }
}
