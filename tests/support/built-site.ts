import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.ts';

/** The languages the stories are told in: ours, and two made-up ones that show every sentence the catalogue missed. */
export type Language = 'en' | 'pseudo' | 'pseudo-rtl';

/** Where the built site lies, in one language. */
export function builtSite(language: Language = 'en'): string {
  return fileURLToPath(new URL(`../../${folderOf(language)}`, import.meta.url));
}

/** Builds the site once before the stories, as an organiser would. `BUILT=1` takes what was built before. */
export default function buildSites(): void {
  // Said before three builds, not after.
  findChromium();
  if (process.env.BUILT === '1') return;
  for (const language of ['en', 'pseudo', 'pseudo-rtl'] as const) build(language);
}

function folderOf(language: Language): string {
  return language === 'en' ? 'dist' : `dist-${language}`;
}

function build(language: Language): void {
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
    env: {
      ...process.env,
      LOCALE: language,
      OUT_DIR: `./${folderOf(language)}`,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    stdio: 'inherit',
  });
}
