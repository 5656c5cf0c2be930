/** A fault that a reader or an author would feel, and the test that has to find it. */
export interface Mutation {
  /** What is wrong then, in a few words. */
  name: string
  file: string
  /** Text of that file, which is there once. */
  from: string
  to: string
  /** A file of unit tests, or a browser test (`e2e/….spec.ts`), which needs a build of the site: a minute. */
  test: string
  /** Of a browser test, words in the titles of those that are run; all without it. */
  only?: string
}

/** Several faults of one file, or for one test. */
export function listFaults<Same extends Partial<Mutation>>(
  same: Same,
  faults: Omit<Mutation, keyof Same>[],
): Mutation[] {
  return faults.map((fault) => ({ ...same, ...fault }) as unknown as Mutation)
}
