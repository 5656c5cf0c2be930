import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { buildTagMetadata, findTagPage, TagPage } from '@/components/post/tag-page'
import { params } from '@/lib/content'

export const revalidate = 60
export const dynamicParams = false

type Props = PageProps<'/[lang]/tags/[tag]'>

export const generateStaticParams = () => params.tags()

async function load(props: Props) {
  const { lang, tag } = await props.params
  return findTagPage(lang, tag, 1) ?? notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return buildTagMetadata(await load(props))
}

export default async function TagFirstPage(props: Props) {
  return <TagPage {...(await load(props))} />
}
