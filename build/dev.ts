import { readOwnFiles } from './own-files'

/** `npm run dev`: `build/develop.ts`, which imports the settings. */
if (await readOwnFiles()) await import('./develop')
