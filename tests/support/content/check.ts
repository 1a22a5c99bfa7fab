/** For people who write: `node tests/support/content/check.ts building-trust.mdx first-circle.json` says what to fix. */
import { readingGrade, wordsOf } from '../reading-level.ts';
import { pageProblems, recipeProblems } from './editorial.ts';
import { proseOf, wordsOfFrontMatter, wordsOfRecipe } from './prose.ts';
import { allRecipes, readPage, readRecipe } from './read.ts';

for (const file of process.argv.slice(2)) {
  const isRecipe = file.endsWith('.json');
  const text = isRecipe ? wordsOfRecipe(readRecipe(file)) : textOfPage(file);
  const problems = isRecipe ? recipeProblems(readRecipe(file)) : pageProblems(readPage(file), allRecipes());
  console.log(`${file}: ${wordsOf(text).length} words of its own, grade ${readingGrade(text).toFixed(1)}`);
  for (const problem of problems) console.log(`  - ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
}

function textOfPage(file: string): string {
  const { data, body } = readPage(file);
  return `${proseOf(body)} ${wordsOfFrontMatter(data)}`;
}
