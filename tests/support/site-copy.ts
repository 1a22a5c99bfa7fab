import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const COPIED = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A copy of what the site is built from, to change and build without touching the original. */
export type SiteCopy = {
  readonly folder: string;
  /** Builds it; what it printed is thrown with the error where that fails. */
  readonly build: () => void;
  readonly remove: () => void;
};

/** `also` names what is copied beside the sources of the site. */
export function copySite(also: readonly string[] = []): SiteCopy {
  const folder = mkdtempSync(join(tmpdir(), 'peer-circle-build-'));
  for (const part of [...COPIED, ...also]) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return {
    folder,
    build: () => {
      execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
        cwd: folder,
        env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
        stdio: 'pipe',
      });
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
