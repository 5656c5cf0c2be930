import { run } from './run'

/** `npm test`: everything that has to hold before a change lands. */
await run('tsx', ['scripts/check.ts'])
await run(process.execPath, ['--import', 'tsx', '--test', '--test-reporter=dot', 'scripts/own-blog.ts'])
await run('tsx', ['scripts/blog.ts', 'check', '--run'])
await run('tsx', ['scripts/build.ts'])
await run('tsx', ['e2e/run.ts'])
