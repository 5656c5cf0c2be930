import { run } from '@/build/run'

/**
 * `npm test`: everything that has to hold before a change lands. With RUN_POSTS=1 also the code blocks that posts mark
 * `run`: a stranger may have written them.
 */
await run('tsx', ['scripts/check.ts'])
await run('tsx', ['scripts/unit.ts', '--long'])
await run(process.execPath, ['--import', 'tsx', '--test', '--test-reporter=dot', 'scripts/own-blog.ts'])
await run('tsx', ['cli/blog.ts', 'check', ...(process.env.RUN_POSTS === '1' ? ['--run'] : [])])
await run('tsx', ['build/build.ts'])
await run('tsx', ['e2e/run.ts'])
