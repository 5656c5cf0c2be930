import { run } from '@/build/run'

/** `npm test`: everything that has to hold before a change lands. */
await run('tsx', ['scripts/check.ts'])
await run('tsx', ['scripts/unit.ts', '--long'])
await run(process.execPath, ['--import', 'tsx', '--test', '--test-reporter=dot', 'scripts/own-blog.ts'])
await run('tsx', ['cli/blog.ts', 'check', '--run'])
await run('tsx', ['build/build.ts'])
await run('tsx', ['e2e/run.ts'])
