import '@/build/load-env'
import { runCommand } from './program'

/** `npm run blog -- <command>`. */
await runCommand(process.argv.slice(2))
