import * as ofPosts from './steps-of-posts'
import * as ofTheSite from './steps-of-the-site'
import type { Step } from './walking'

const { list, search, theme, language, offline, print } = ofTheSite

/** What a reader does, in the order of the report. */
export const steps: Record<string, Step> = { list, ...ofPosts, search, theme, language, offline, print }
