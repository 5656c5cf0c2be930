import { test } from '@playwright/test'

/** Status of a permanent redirect: hosts of files know 301, the server answers 308. */
export const permanent = () => (test.info().project.name === 'files' ? 301 : 308)
