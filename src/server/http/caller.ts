import { Verifier } from '#protocol/requests.ts';
import { verifierOf } from '../store/verifier.ts';
import type { Call } from './call.ts';

/** Whether the call comes from this site's own pages, or from no page at all. */
export function isSameOrigin(call: Call, siteUrl: string | null): boolean {
  const origin = call.header('origin');
  if (origin === null) return true;
  const from = hostOf(origin);
  // Hosts only: behind a proxy that ends TLS, the scheme we were called by says nothing.
  return from !== null && (from === call.header('host') || (siteUrl !== null && from === hostOf(siteUrl)));
}

/** The verifier of the bearer token, or null where none of the right form was sent. */
export function bearerVerifier(call: Call): string | null {
  const header = call.header('authorization') ?? '';
  return /^bearer /i.test(header) ? tokenVerifier(header.slice(7).trim()) : null;
}

/** The verifier of the `Keeper` header's token, or null where none of the right form was sent. */
export function keeperVerifier(call: Call): string | null {
  return tokenVerifier(call.header('keeper') ?? '');
}

function tokenVerifier(token: string): string | null {
  // A token has the form of its verifier: 32 bytes in base64url.
  return Verifier.safeParse(token).success ? verifierOf(token) : null;
}

function hostOf(url: string): string | null {
  return URL.parse(url)?.host ?? null;
}
