import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const Report = v.object({
  files: v.record(v.string(), v.object({ mutants: v.array(v.object({ status: v.string() })) })),
});

const noticed = ['Killed', 'Timeout'];
const unnoticed = ['Survived', 'NoCoverage'];

/** Prints, as a table for docs/testing.md, how many mutants of each folder the tests have noticed. */
function printScores(file: URL): void {
  const { files } = v.parse(Report, JSON.parse(readFileSync(file, 'utf8')));
  const byFolder = Map.groupBy(Object.entries(files), ([path]) => path.split('/').slice(0, -1).join('/'));
  console.log('| folder | mutants | noticed | score |\n| --- | ---: | ---: | ---: |');
  for (const [folder, entries] of [...byFolder].sort(([one], [other]) => one.localeCompare(other))) {
    const statuses = entries.flatMap(([, { mutants }]) => mutants.map(({ status }) => status));
    const yes = statuses.filter((status) => noticed.includes(status)).length;
    const all = yes + statuses.filter((status) => unnoticed.includes(status)).length;
    if (all > 0) console.log(`| \`${folder}\` | ${all} | ${yes} | ${((100 * yes) / all).toFixed(1)} % |`);
  }
}

printScores(new URL('../../../reports/mutation/mutation.json', import.meta.url));
