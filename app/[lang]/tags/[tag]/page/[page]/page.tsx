import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { buildTagMetadata, findTagPage, TagPage } from '@/components/post/tag-page'
import { parsePageNumber } from '@/lib/addresses/pagination'
import { params } from '@/lib/content'

export const dynamicParams = false

/** The first page has no number in its address (`tags/[tag]`). */
interface Props {
  params: Promise<{ lang: string; tag: string; page?: string }>
}

export const generateStaticParams = () => params.tagPages()

async function load(props: Props) {
  const { lang, tag, page = '1' } = await props.params
  return findTagPage(lang, tag, parsePageNumber(page)) ?? notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return buildTagMetadata(await load(props))
}

export default async function SomeTagPage(props: Props) {
  return <TagPage {...(await load(props))} />
}
