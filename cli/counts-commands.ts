import type { Command } from 'commander'
import { say } from '@/lib/i18n/authors'
import type { CountsOptions } from './counts'

const { help } = say

/** Commands that save and restore readers' counts. */
export function addCountsCommands(program: Command): void {
  const counts = program.command('counts').description(help.counts)
  const atUrl = ['--url <url>', help.countsUrl] as const
  counts
    .command('export')
    .description(help.countsExport)
    .argument('[file]', help.countsExportFile)
    .option(...atUrl)
    .action(async (file: string | undefined, options: CountsOptions) => {
      const { exportCounts } = await import('./counts')
      await exportCounts(file, options)
    })
  counts
    .command('import')
    .description(help.countsImport)
    .argument('<file>')
    .option(...atUrl)
    .action(async (file: string, options: CountsOptions) => {
      const { importCounts } = await import('./counts')
      await importCounts(file, options)
    })
}
