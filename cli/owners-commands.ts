import type { Command } from 'commander'
import type { InitOptions } from './init/answers'
import type { RenameOptions } from './rename'
import type { RenameTagOptions } from './rename-tag'
import type { UpgradeOptions } from './upgrade'

/** Commands for the blog as a whole: beginning it, and keeping it current. */
export function addOwnersCommands(program: Command): void {
  program
    .command('init')
    .description('make this copy your own blog: settings, a first post, no samples; asks for what no option says')
    .option('--into <folder>', 'begin it in a new folder, without the history and the tests of the engine')
    .option('--name <name>', 'of the blog')
    .option('--author <name>', 'yours')
    .option('--languages <codes>', 'such as ko, en, or ko,en: the first is the default')
    .option('--url <url>', 'where it will be; SITE_URL stands above it')
    .option('--description <sentences...>', 'for search engines: one for each language, in their order')
    .option('--time-zone <zone>', 'such as Asia/Seoul')
    .option('--email <address>', 'a link in the footer, hidden from programs that collect addresses')
    .option('--profile <urls...>', 'your pages at GitHub, Google Scholar, ORCID …')
    .option('--accent <colour>', 'hexadecimal, such as #1f5a86; its contrast is seen to')
    .option('--keep-samples', 'keep the sample posts, as drafts')
    .option('--force', 'although there are changes that are not committed')
    .option('--no-commit', 'leave the commit to you')
    .action(async (options: InitOptions) => {
      const { init } = await import('./init')
      await init(options)
    })

  program
    .command('upgrade')
    .description('take a newer release of the engine, merged with your changes, as one commit that can be reverted')
    .argument(
      '[release]',
      'a version, a folder, an archive, or the address of a repository; else the newest where engine.json says that the last came from',
    )
    .option('--dry-run', 'only say what would change')
    .option('--base <commit>', 'the engine as you got it, where engine.json does not say')
    .option('--no-install', 'leave npm install to you')
    .option('--no-check', 'leave npm run check to you')
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
    .description('give a post another address: files, links in all languages, and the old address as an alias')
    .argument('<old>', 'its slug')
    .argument('<new>', 'another slug')
    .option('--no-alias', 'without the alias: takes a rename back')
    .option('--into <folder>', 'the content', 'content')
    .action(async (from: string, to: string, options: RenameOptions) => {
      const { renamePost } = await import('./rename')
      renamePost(from, to, options)
    })

  program
    .command('tag')
    .description('change tags')
    .command('rename')
    .description('give a tag another name in all posts and in tags.yml, where the old one becomes an alias')
    .argument('<old>')
    .argument('<new>')
    .option('--no-alias', 'without the alias: takes a rename back')
    .option('--into <folder>', 'the content', 'content')
    .action(async (from: string, to: string, options: RenameTagOptions) => {
      const { renameTag } = await import('./rename-tag')
      renameTag(from, to, options)
    })
}
