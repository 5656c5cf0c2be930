import { describeFailure, type Problem, type Problems } from '@/lib/text/problems'

/** Called with the name of each step before it runs; tests throw there what the step might throw. */
export type Watch = (step: string) => void

/** Runs the steps of a check: what one throws unexpectedly becomes a problem, and the others still run. */
export class Steps {
  /** Failures of steps that are about no single file. */
  readonly problems: Problem[] = []

  constructor(
    private readonly root: string,
    private readonly watch: Watch,
  ) {}

  /** Runs a step over the whole content. @returns what it returns, or `otherwise` */
  async run<Result>(name: string, otherwise: Result, action: () => Result | Promise<Result>): Promise<Result> {
    try {
      this.watch(name)
      return await action()
    } catch (error) {
      const [message, remedy] = describeFailure(error)
      const what = `${name}: ${message}`
      this.problems.push({ file: this.root, line: 1, column: 1, message: what, remedy, severity: 'error' })
      return otherwise
    }
  }

  /** Runs a step for a file. @returns what it returns, or `otherwise` */
  async runFor<Result>(
    problems: Problems,
    name: string,
    otherwise: Result,
    action: () => Result | Promise<Result>,
  ): Promise<Result> {
    try {
      this.watch(name)
      return await action()
    } catch (error) {
      problems.error(undefined, ...describeFailure(error))
      return otherwise
    }
  }
}
