/** Problems of one check, and lines of one problem. */
const MOST_SHOWN = 8

/** One line a check on the terminal, and the sum at the end. */
export class Report {
  private passed = 0
  private failed = 0

  check(name: string, problems: string[], milliseconds?: number) {
    const time = milliseconds === undefined ? '' : `  ${(milliseconds / 1000).toFixed(1)} s`
    if (problems.length === 0) {
      this.passed += 1
      console.log(`ok    ${name}${time}`)
      return
    }
    this.failed += 1
    console.log(`FAIL  ${name}${time}`)
    const distinct = [...new Set(problems)]
    for (const problem of distinct.slice(0, MOST_SHOWN)) console.log(`      ${problem.split('\n').slice(0, MOST_SHOWN).join('\n      ')}`)
    if (distinct.length > MOST_SHOWN) console.log(`      and ${distinct.length - MOST_SHOWN} more`)
  }

  /** Prints the sum. */
  get exitCode() {
    console.log(`${this.passed} passed, ${this.failed} failed`)
    return this.failed > 0 || this.passed === 0 ? 1 : 0
  }
}
