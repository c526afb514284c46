import type { FullResult, Reporter, TestCase, TestError, TestResult } from '@playwright/test/reporter'

/** Shows what the demo says, as it says it, and otherwise only what went wrong. */
export default class Quiet implements Reporter {
  printsToStdio() {
    return true
  }

  onStdOut(chunk: string | Buffer) {
    process.stdout.write(chunk)
  }

  onStdErr(chunk: string | Buffer) {
    process.stderr.write(chunk)
  }

  onError(error: TestError) {
    process.stderr.write(`\n${error.stack ?? error.message ?? error.value}\n`)
  }

  onTestEnd(_test: TestCase, { errors }: TestResult) {
    for (const error of errors) this.onError(error)
  }

  onEnd({ status }: FullResult) {
    if (status !== 'passed') process.stderr.write('\nThe demo stopped here.\n')
  }
}
