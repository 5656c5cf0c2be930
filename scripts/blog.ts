import { Command } from 'commander'
import { buildAssets } from './assets/build-assets'

/** `npm run blog -- <command>`: the author's command line. */
const program = new Command('blog').description('Write, check and publish posts.')

program
  .command('check')
  .description('say what is wrong in the content, with file, line, column and what to write instead')
  .argument('[folder]', 'the content', 'content')
  .option('--run', 'run the code blocks marked run (python3, node, bash) and compare what they print')
  .action(async (folder: string, options: { run?: boolean }) => {
    await buildAssets()
    const { printChecks } = await import('./check-content') // needs what buildAssets has made
    await printChecks(folder, options)
  })

await program.parseAsync()
