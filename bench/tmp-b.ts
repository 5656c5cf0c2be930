import { measureBursts } from './load-bursts'

await measureBursts('.', { short: true })
process.exit(0)
