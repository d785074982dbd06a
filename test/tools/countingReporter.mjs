/** Ends a jest run with the one line that .ci/run adds up: `N passed, N failed`, and the skipped when there are any. */
export default class CountingReporter {
  onRunComplete(_contexts, results) {
    // A file that does not even load has no failed test to count.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    process.stdout.write(
      `${results.numPassedTests} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}\n`,
    );
  }
}
