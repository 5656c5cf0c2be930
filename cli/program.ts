import { Command, Option } from 'commander'
import { buildAssets } from '@/build/assets/build-assets'
import { say } from '@/lib/i18n/authors'
import { platforms } from '@/lib/import/platforms/names'
import { endpoints } from '@/lib/indexnow/submit'
import type { CheckOptions } from './check'
import { addCountsCommands } from './counts-commands'
import type { DraftOptions } from './draft'
import type { EmbedOptions } from './embeds'
import type { ImportOptions } from './import'
import type { IndexNowOptions } from './indexnow'
import { addOwnersCommands } from './owners-commands'
import type { PaperOptions } from './paper'
import type { PreviewOptions } from './preview'
import type { RevalidateOptions } from './revalidate'
import type { StatsOptions } from './stats'

const { help } = say

/** The author's command line. */
const program = new Command('blog')
  .description(help.program)
  .helpOption('-h, --help', help.helpOption)
  .helpCommand(false)
  .configureHelp({ styleTitle: (title) => help.titles[title] ?? title })
  .configureOutput({ outputError: (text, write) => write(help.misused(text)) })

addOwnersCommands(program)

program
  .command('check')
  .description(help.check)
  .argument('[folder]', help.content, 'content')
  .option('--run', help.checkRun)
  .option('--external', help.checkExternal)
  .option('--fix', help.checkFix)
  .addOption(new Option('--format <format>', help.checkFormat).choices(['text', 'github', 'json']).default('text'))
  .action(async (folder: string, options: CheckOptions) => {
    await buildAssets()
    const { printChecks } = await import('./check') // imports files that buildAssets generates
    await printChecks(folder, options)
  })

program
  .command('images')
  .description(help.images)
  .argument('[targets...]', help.imagesTargets, ['content'])
  .action(async (targets: string[]) => {
    const { optimizeImages } = await import('./images')
    await optimizeImages(targets)
  })

program
  .command('embeds')
  .description(help.embeds)
  .argument('[folder]', help.content, 'content')
  .option('--again', help.embedsAgain)
  .action(async (folder: string, options: EmbedOptions) => {
    await buildAssets()
    const { fetchEmbeds } = await import('./embeds')
    await fetchEmbeds(folder, options)
  })

program
  .command('new')
  .description(help.new)
  .argument('[title]')
  .option('--slug <slug>', help.slug)
  .option('--tags <tags>', help.tags)
  .option('--lang <language>', help.lang)
  .option('--series <name>', help.newSeries)
  .option('--from <slug>', help.newFrom)
  .option('--into <folder>', help.content, 'content')
  .action(async (title: string | undefined, options: DraftOptions) => {
    const { newPost } = await import('./new')
    await newPost(title, options)
  })

program
  .command('paper')
  .description(help.paper)
  .argument('<id>', help.paperId)
  .option('--cite', help.paperCite)
  .option('--slug <slug>', help.slug)
  .option('--tags <tags>', help.tags)
  .option('--lang <language>', help.lang)
  .option('--into <folder>', help.content, 'content')
  .action(async (id: string, options: PaperOptions) => {
    const { newPaper } = await import('./paper')
    await newPaper(id, options)
  })

program
  .command('import')
  .description(help.import)
  .argument('<platform>', help.importPlatform(platforms))
  .argument('[source]', help.importSource)
  .option('--write', help.importWrite)
  .option('--report <file>', help.importReport)
  .option('--site <url>', help.importSite)
  .option('--user <name>', help.importUser)
  .option('--line-breaks', help.importLineBreaks)
  .option('--into <folder>', help.content, 'content')
  .option('--json', help.forPrograms)
  .option('--fetch <folder>', help.importFetch)
  .option('--alt <file>', help.importAlt)
  .option('--shortcodes <file>', help.importShortcodes)
  .option('--urls <template>', help.importUrls)
  .action(async (first: string, second: string | undefined, options: ImportOptions) => {
    const platform = platforms.find((one) => one === first && second !== undefined)
    if (second !== undefined && !platform) throw new Error(help.noPlatform(first, platforms))
    await buildAssets()
    const { importPosts } = await import('./import')
    await importPosts(platform, second ?? first, options)
  })

program
  .command('preview')
  .description(help.preview)
  .argument('<slug>', help.previewSlug)
  .option('--lang <language>', help.lang)
  .option('--days <days>', help.previewDays, '7')
  .option('--at <url>', help.at)
  .action(async (slug: string, options: PreviewOptions) => {
    const { printPreviewLink } = await import('./preview')
    printPreviewLink(slug, options)
  })

program
  .command('indexnow')
  .description(help.indexnow)
  .option('--dry-run', help.indexnowDryRun)
  .option('--record', help.indexnowRecord)
  .option('--at <url>', help.at)
  .option('--state <file>', help.indexnowState, '.next/cache/indexnow.json')
  .option('--endpoint <urls...>', help.indexnowEndpoint, endpoints)
  .option('--json', help.forPrograms)
  .action(async (options: IndexNowOptions) => {
    const { announceChanges } = await import('./indexnow')
    await announceChanges(options)
  })

program
  .command('stats')
  .description(help.stats)
  .argument('[folder]', help.content, 'content')
  .option('--json', help.forPrograms)
  .option('--plot <file>', help.statsPlot)
  .action(async (folder: string, options: StatsOptions) => {
    await buildAssets()
    const { printStats } = await import('./stats')
    await printStats(folder, options)
  })

program
  .command('revalidate')
  .description(help.revalidate)
  .argument('[paths...]', help.revalidatePaths)
  .option('--all', help.revalidateAll)
  .option('--tag <tags...>', help.revalidateTag)
  .option('--at <url>', help.at)
  .action(async (paths: string[], options: RevalidateOptions) => {
    const { revalidate } = await import('./revalidate')
    await revalidate(paths, options)
  })

addCountsCommands(program)

program
  .command('editor')
  .description(help.editor)
  .action(async () => {
    const { writeEditorFiles } = await import('./editor')
    writeEditorFiles()
  })

/** Runs a command; what went wrong is printed and sets the exit status. */
export async function runCommand(args: readonly string[]): Promise<void> {
  try {
    await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    // Errors are one line for the author; DEBUG prints the stack trace.
    console.error(`✗ ${process.env.DEBUG ? (error as Error).stack : (error as Error).message}`)
    process.exitCode = 1
  }
}
