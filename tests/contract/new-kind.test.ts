import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { followRecipe, listedLines, putLast } from '../support/recipe-of-a-kind.ts';
import { copySite, type SiteCopy } from '../support/site-copy.ts';
import { treeDiff } from '../support/tree-diff.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const contributing = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
const LISTS = ['src/client/room/kinds.ts', 'src/components/room/activity/kinds.ts'];

/** How long a compiler may take on a busy machine, ms. */
const PATIENT = 120_000;

/** What of the sources a kind has to fit with. */
const TYPES = {
  extends: './tsconfig.json',
  include: [
    'src/**/*.d.ts',
    'src/client/room/kinds.ts',
    'src/components/room/activity/**/*',
    'src/domain/activity/**/*.ts',
    'src/domain/recipe/*.ts',
    'tests/support/kinds/*.ts',
    'tests/contract/nods.test.tsx',
  ],
  compilerOptions: { noUncheckedIndexedAccess: true, types: ['node', 'astro/client'] },
};

describe('the recipe for a new kind of activity', () => {
  let copy: SiteCopy;
  /** Runs a script in the copy; what it printed is the error where it fails. */
  const run = (script: string, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
      cwd: copy.folder,
      env: { PATH: process.env.PATH, HOME: process.env.HOME },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${script} failed:\n${stdout}${stderr}`);
  };

  beforeAll(() => {
    copy = copySite(['tests', 'vitest.config.ts']);
    followRecipe(copy.folder, contributing, 'nods');
    run('tests/support/write-golden-logs.ts');
  });
  afterAll(() => copy.remove());

  test('touches its own files, the two lists, and at most three lines elsewhere', () => {
    const { added, changed, gone } = treeDiff(ROOT, copy.folder, ['src', 'tests']);
    const elsewhere = Object.entries(changed).filter(([file]) => !LISTS.includes(file));

    expect(added.filter((file) => !file.includes('nods'))).toEqual([]);
    expect(added).toContain('tests/unit/domain/golden/nods@1.json');
    expect(gone).toEqual([]);
    expect(Object.keys(changed)).toEqual(expect.arrayContaining(LISTS));
    expect(elsewhere.reduce((sum, [, lines]) => sum + lines, 0)).toBeLessThanOrEqual(3);
  });

  test(
    'leaves sources that compile',
    () => {
      writeFileSync(join(copy.folder, 'tsconfig.kind.json'), JSON.stringify(TYPES));

      run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.kind.json');
    },
    PATIENT,
  );

  test(
    'makes a kind that is played, is seen, and keeps every promise',
    () => {
      const report = join(copy.folder, 'report.json');
      run(
        'node_modules/vitest/vitest.mjs',
        ...['run', '--project', 'rules', '--reporter', 'json', '--outputFile', report, '-t', 'nods@1'],
        ...['tests/contract/kinds.test.ts', 'tests/contract/nods.test.tsx'],
      );
      const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<
        string,
        number
      >;

      expect(numFailedTests).toBe(0);
      // Three of its own, and those of the suite for all kinds.
      expect(numPassedTests).toBeGreaterThan(20);
    },
    PATIENT,
  );
});

describe('a look at the recipe', () => {
  test('finds both lists, with the line for this kind', () => {
    const lines = listedLines(contributing, 'nods');

    expect(lines.map(({ file }) => file)).toEqual(LISTS);
    expect(lines[0]!.line).toBe(`  'nods@1': () => import('#domain/activity/nods/index.ts'),`);
    expect(lines[1]!.line).toContain(`    () => import('./nods/view.tsx'),`);
  });

  test('puts a line last in a list, and says where there is none', () => {
    expect(putLast('const KINDS: A = {\n  a,\n};\nb;\n', '  c,')).toBe(
      'const KINDS: A = {\n  a,\n  c,\n};\nb;\n',
    );
    expect(() => putLast('const OTHERS = [];', '  c,')).toThrow('There is no list');
  });
});
