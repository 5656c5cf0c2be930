import nextEnv from '@next/env'

/** Imported before anything that imports `site.config.ts`: the variables of `.env.local`, where Next finds them, too. */
nextEnv.loadEnvConfig(process.cwd(), false, { info: () => {}, error: console.error })
