import { readFileSync } from 'node:fs';

/** Prints how many tests of a JSON report passed and how many did not: a skipped one did not. */
const report = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as {
  numTotalTests: number;
  numPassedTests: number;
};
console.log(report.numPassedTests, report.numTotalTests - report.numPassedTests);
