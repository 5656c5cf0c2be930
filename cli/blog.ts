import '@/build/load-env'
import { readOwnFiles } from '@/build/own-files'

/** `npm run blog -- <command>`. */
const args = process.argv.slice(2)
if (await readOwnFiles(args[0] === 'check')) {
  const { runCommand } = await import('./program') // imports the settings
  await runCommand(args)
}
