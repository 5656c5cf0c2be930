import type { Command } from 'commander'
import { say } from '@/lib/i18n/authors'
import type { InitOptions } from './init/answers'
import type { RenameOptions } from './rename'
import type { RenameTagOptions } from './rename-tag'
import type { UpgradeOptions } from './upgrade'

const { help } = say

/** Commands for the blog as a whole: beginning it, and keeping it current. */
export function addOwnersCommands(program: Command): void {
  program
    .command('init')
    .description(help.init)
    .option('--into <folder>', help.initInto)
    .option('--name <name>', help.initName)
    .option('--author <name>', help.initAuthor)
    .option('--languages <codes>', help.initLanguages)
    .option('--url <url>', help.initUrl)
    .option('--description <sentences...>', help.initDescription)
    .option('--time-zone <zone>', help.initTimeZone)
    .option('--email <address>', help.initEmail)
    .option('--profile <urls...>', help.initProfile)
    .option('--accent <colour>', help.initAccent)
    .option('--keep-samples', help.initKeepSamples)
    .option('--force', help.initForce)
    .option('--no-commit', help.noCommit)
    .action(async (options: InitOptions) => {
      const { init } = await import('./init')
      await init(options)
    })

  program
    .command('upgrade')
    .description(help.upgrade)
    .argument('[release]', help.upgradeRelease)
    .option('--dry-run', help.upgradeDryRun)
    .option('--base <commit>', help.upgradeBase)
    .option('--no-install', help.noInstall)
    .option('--no-check', help.noCheck)
    .action(async (source: string | undefined, options: UpgradeOptions) => {
      const { upgrade } = await import('./upgrade')
      await upgrade(source, options)
    })

  addRenames(program)
}

/** Other names for what is there; each can be taken back. */
function addRenames(program: Command): void {
  program
    .command('rename')
    .description(help.rename)
    .argument('<old>', help.oldSlug)
    .argument('<new>', help.newSlug)
    .option('--no-alias', help.noAlias)
    .option('--into <folder>', help.content, 'content')
    .action(async (from: string, to: string, options: RenameOptions) => {
      const { renamePost } = await import('./rename')
      renamePost(from, to, options)
    })

  program
    .command('tag')
    .description(help.tag)
    .command('rename')
    .description(help.tagRename)
    .argument('<old>')
    .argument('<new>')
    .option('--no-alias', help.noAlias)
    .option('--into <folder>', help.content, 'content')
    .action(async (from: string, to: string, options: RenameTagOptions) => {
      const { renameTag } = await import('./rename-tag')
      renameTag(from, to, options)
    })
}
