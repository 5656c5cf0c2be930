import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { readSource } from '@/lib/checks/source-file'
import { listContentFiles } from '@/lib/content/list-files'
import { findLanguage } from '@/lib/content/path'
import { writeWhole } from '@/lib/files/write-whole'
import { say } from '@/lib/i18n/authors'
import { type Ask, createAsk } from '@/lib/markdown/embeds/ask'
import { type EmbedFacts, factsFolder, nameFacts } from '@/lib/markdown/embeds/facts'
import { fetchFacts, hasSource } from '@/lib/markdown/embeds/fetch-facts'
import { type EmbedNode, findCards } from '@/lib/markdown/embeds/read-embeds'
import { readDialects } from '@/lib/markdown/syntax/dialects'
import { blankFrontMatter, parseMdx } from '@/lib/markdown/syntax/parse'
import { Problems } from '@/lib/text/problems'

export interface EmbedOptions {
  /** Ask again for what is known. */
  again?: boolean
}

/** `blog embeds`: asks once for title and picture of each card that posts show, and writes them into the content. */
export async function fetchEmbeds(root: string, { again }: EmbedOptions, ask: Ask = createAsk()): Promise<void> {
  const cards = listCards(root)
  const folder = path.join(root, factsFolder)
  let written = 0
  for (const [name, { embed, place }] of cards) {
    const file = path.join(folder, `${name}.json`)
    if (!hasSource(embed) || (existsSync(file) && !again)) continue
    try {
      const { picture, ...facts } = await fetchFacts(embed, ask)
      mkdirSync(folder, { recursive: true })
      const shown = picture && (await keepPicture(picture, path.join(folder, `${name}.webp`), ask))
      const kept: EmbedFacts = { url: embed.page, ...facts, ...(shown && { picture: shown }) }
      writeWhole(file, `${JSON.stringify(kept, null, 2)}\n`)
      written += 1
      console.log(`${embed.label}  ${facts.title}`)
    } catch (error) {
      console.error(`✗ ${place} ${embed.page}: ${(error as Error).message}`)
      process.exitCode = 1
    }
  }
  console.log(say.operations.cards(cards.size, written, folder))
  for (const name of listUnused(folder, cards)) console.log(say.operations.unusedCard(path.join(folder, name)))
}

/** The cards of all posts and pages by the name of their facts, with the place of the first. */
function listCards(root: string): Map<string, { embed: EmbedNode['embed']; place: string }> {
  const cards = new Map<string, { embed: EmbedNode['embed']; place: string }>()
  for (const file of listContentFiles(root)) {
    const { text, problems } = readSource(root, file)
    const body = blankFrontMatter(text)
    const tree = parseMdx(body, new Problems(file)) // `blog check` reports what cannot be read
    if (!tree) continue
    readDialects(tree, body, findLanguage(file), new Problems(file))
    for (const { embed, position } of findCards(tree, body)) {
      const name = nameFacts(embed)
      const place = `${problems.file}:${position?.start.line}:${position?.start.column}`
      if (!cards.has(name)) cards.set(name, { embed, place })
    }
  }
  return cards
}

/** Width in pixels of a kept picture: the text column at twice its size. */
const widest = 1280

/** A card without its picture is a card, too. @returns the name of the file */
async function keepPicture(url: string, file: string, ask: Ask): Promise<string | undefined> {
  try {
    const bytes = await ask(url, 'image/*')
    const picture = sharp(bytes).rotate().resize(widest, undefined, { withoutEnlargement: true })
    writeWhole(file, await picture.webp({ quality: 82 }).toBuffer())
    return path.basename(file)
  } catch (error) {
    console.error(say.operations.withoutPicture((error as Error).message.split('\n')[0]!))
    return undefined
  }
}

function listUnused(folder: string, cards: ReadonlyMap<string, unknown>): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder).filter((name) => !name.startsWith('.') && !cards.has(path.parse(name).name))
}
