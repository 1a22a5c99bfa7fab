import { execFileSync } from 'node:child_process';

/** Builds the site once, as an organiser would, and once in each made-up language of the tests. */
export default function buildSites(): void {
  build('dist', 'en');
  build('dist-pseudo', 'pseudo');
  build('dist-pseudo-rtl', 'pseudo-rtl');
}

function build(outDir: string, locale: string): void {
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
    env: { ...process.env, LOCALE: locale, OUT_DIR: `./${outDir}`, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'inherit',
  });
}
