import { authoringFaults } from './authoring'
import { contentFaults } from './content'
import { markdownFaults } from './markdown'
import type { Mutation } from './mutation'
import { pageFaults } from './pages'
import { publishingFaults } from './publishing'
import { serverFaults } from './server'

/** All faults that the tests are known to find. */
export const mutations: Mutation[] = [
  ...contentFaults,
  ...markdownFaults,
  ...serverFaults,
  ...publishingFaults,
  ...authoringFaults,
  ...pageFaults,
]
