import { Command, Option } from 'commander'
import { buildAssets } from '@/build/assets/build-assets'
import { platforms } from '@/lib/import/platforms/names'
import { endpoints } from '@/lib/indexnow/submit'
import type { CheckOptions } from './check'
import type { CountsOptions } from './counts'
import type { DraftOptions } from './draft'
import type { EmbedOptions } from './embeds'
import type { ImportOptions } from './import'
import type { IndexNowOptions } from './indexnow'
import { addOwnersCommands } from './owners-commands'
import type { PaperOptions } from './paper'
import type { PreviewOptions } from './preview'
import type { RevalidateOptions } from './revalidate'
import type { StatsOptions } from './stats'

/** The author's command line. */
const program = new Command('blog').description('Write, check and publish posts.')

addOwnersCommands(program)

program
  .command('check')
  .description('say what is wrong in the content, with file, line, column and what to write instead')
  .argument('[folder]', 'the content', 'content')
  .option('--run', 'run the code blocks marked run (python3, node, bash) and compare what they print')
  .option('--external', 'ask for the pages of other sites that posts link to; answers are kept for two weeks')
  .option('--fix', 'mend what can only be meant in one way')
  .addOption(
    new Option('--format <format>', 'how problems are printed').choices(['text', 'github', 'json']).default('text'),
  )
  .action(async (folder: string, options: CheckOptions) => {
    await buildAssets()
    const { printChecks } = await import('./check') // imports files that buildAssets generates
    await printChecks(folder, options)
  })

program
  .command('images')
  .description('make pictures at most as large as screens show them, without what cameras know of a place')
  .argument('[targets...]', 'files and folders', ['content'])
  .action(async (targets: string[]) => {
    const { optimizeImages } = await import('./images')
    await optimizeImages(targets)
  })

program
  .command('embeds')
  .description('fetch title and picture of each card that posts show: a bare address of YouTube, arXiv, GitHub …')
  .argument('[folder]', 'the content', 'content')
  .option('--again', 'ask again for what is known')
  .action(async (folder: string, options: EmbedOptions) => {
    await buildAssets()
    const { fetchEmbeds } = await import('./embeds')
    await fetchEmbeds(folder, options)
  })

program
  .command('new')
  .description("write a new draft with today's date")
  .argument('[title]')
  .option('--slug <slug>', 'its address, /posts/<slug>; else one is proposed from the title')
  .option('--tags <tags>', 'with commas between')
  .option('--lang <language>', 'a language of the site')
  .option('--series <name>', 'the series that it continues')
  .option('--from <slug>', 'begin a translation of this post: its date, tags, paper and headings; with --lang')
  .option('--into <folder>', 'the content', 'content')
  .action(async (title: string | undefined, options: DraftOptions) => {
    const { newPost } = await import('./new')
    await newPost(title, options)
  })

program
  .command('paper')
  .description('write the draft of a review, with the facts of the paper from arXiv or Crossref')
  .argument('<id>', 'arXiv identifier, DOI, or the address of either')
  .option('--cite', 'only add it to references.bib, to be cited')
  .option('--slug <slug>', 'its address, /posts/<slug>; else one is proposed from the title')
  .option('--tags <tags>', 'with commas between')
  .option('--lang <language>', 'a language of the site')
  .option('--into <folder>', 'the content', 'content')
  .action(async (id: string, options: PaperOptions) => {
    const { newPaper } = await import('./paper')
    await newPaper(id, options)
  })

program
  .command('import')
  .description('bring posts from another platform; without --write it only says what it would do')
  .argument('<platform>', `${platforms.join(', ')}; without it the source tells`)
  .argument('[source]', 'a folder, a zip, or a file')
  .option('--write', 'write the posts')
  .option('--report <file>', 'write the report as Markdown')
  .option('--site <url>', 'where the old site was: links to it become links within')
  .option('--user <name>', 'your name at velog, for the old addresses')
  .option('--line-breaks', 'a folder of Markdown: readers saw a break where a line ends (Obsidian is recognised)')
  .option('--into <folder>', 'the content', 'content')
  .option('--json', 'print the result for a program')
  .option('--fetch <folder>', 'fetch pictures that are elsewhere, and keep them in the folder')
  .option('--alt <file>', 'alternative texts of pictures, to be filled in: the file is read and completed')
  .option('--shortcodes <file>', 'what stands for the shortcodes of a Hugo theme, as YAML')
  .option('--urls <template>', 'where the posts of a folder of Markdown were, such as /blog/:slug/; none if nowhere')
  .action(async (first: string, second: string | undefined, options: ImportOptions) => {
    const platform = platforms.find((one) => one === first && second !== undefined)
    if (second !== undefined && !platform)
      throw new Error(`${first} is no platform: write one of ${platforms.join(', ')}, or the source alone`)
    await buildAssets()
    const { importPosts } = await import('./import')
    await importPosts(platform, second ?? first, options)
  })

program
  .command('preview')
  .description('print a link to a post that is not public, for whoever you give it to')
  .argument('<slug>', 'the last part of its address')
  .option('--lang <language>', 'a language of the site')
  .option('--days <days>', 'how long the link is open', '7')
  .option('--at <url>', 'the deployment, when it is not the url of site.config.ts')
  .action(async (slug: string, options: PreviewOptions) => {
    const { printPreviewLink } = await import('./preview')
    printPreviewLink(slug, options)
  })

program
  .command('indexnow')
  .description('tell search engines (IndexNow, Naver) which pages of the deployment are new, changed or gone')
  .option('--dry-run', 'only say which')
  .option('--record', 'note what is there and say nothing: engines know it already')
  .option('--at <url>', 'the deployment, when it is not the url of site.config.ts')
  .option('--state <file>', 'what engines were told last', '.next/cache/indexnow.json')
  .option('--endpoint <urls...>', 'the engines', endpoints)
  .option('--json', 'print the result for a program')
  .action(async (options: IndexNowOptions) => {
    const { announceChanges } = await import('./indexnow')
    await announceChanges(options)
  })

program
  .command('stats')
  .description('say what was written, month by month, and which posts wait for a change')
  .argument('[folder]', 'the content', 'content')
  .option('--json', 'print the figures for a program')
  .option('--plot <file>', 'draw posts by month as SVG')
  .action(async (folder: string, options: StatsOptions) => {
    await buildAssets()
    const { printStats } = await import('./stats')
    await printStats(folder, options)
  })

program
  .command('revalidate')
  .description('make pages of a deployment anew before their time (REVALIDATE_SECRET)')
  .argument('[paths...]', 'as readers know them: / /posts/lora /en/tags/llm')
  .option('--all', 'every page')
  .option('--tag <tags...>', 'what was cached under these tags')
  .option('--at <url>', 'the deployment, when it is not the url of site.config.ts')
  .action(async (paths: string[], options: RevalidateOptions) => {
    const { revalidate } = await import('./revalidate')
    await revalidate(paths, options)
  })

const counts = program.command('counts').description("save and restore readers' counts")
const atUrl = ['--url <url>', 'the database, when it is not the one of COUNTS_URL'] as const
counts
  .command('export')
  .description('write views and likes as lines of JSON; the server may go on counting')
  .argument('[file]', 'else they are printed')
  .option(...atUrl)
  .action(async (file: string | undefined, options: CountsOptions) => {
    const { exportCounts } = await import('./counts')
    await exportCounts(file, options)
  })
counts
  .command('import')
  .description('put what an export says in the place of what is there for its posts')
  .argument('<file>')
  .option(...atUrl)
  .action(async (file: string, options: CountsOptions) => {
    const { importCounts } = await import('./counts')
    await importCounts(file, options)
  })

program
  .command('editor')
  .description('write what .vscode/ knows of front matter, after a change of lib/content/front-matter.ts')
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
