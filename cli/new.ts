import { proposeSlug } from '@/lib/addresses/propose-slug'
import { buildNewPost } from '@/lib/content/skeleton'
import { say } from '@/lib/i18n/authors'
import { ask, buildPostFacts, chooseSlug, type DraftOptions, writeDraft } from './draft'
import { beginTranslation } from './translate'

/** `blog new`: writes a valid draft with today's date and prints its path. Prompts only at a terminal. */
export async function newPost(title: string | undefined, options: DraftOptions): Promise<void> {
  if (options.from !== undefined) {
    console.log(beginTranslation(options.from, options))
    return
  }
  const given = title?.trim() || (await ask(say.commands.askTitle))
  if (!given) throw new Error(say.commands.noTitle)
  const post = await buildPostFacts(() => given, options)
  const slug = await chooseSlug(options.slug, proposeSlug(given), post, options.into)
  console.log(writeDraft(slug, post, buildNewPost(post), options.into))
}
