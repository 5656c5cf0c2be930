import '@/app/home.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { buildViewMetadata, findViewPage, ViewPage } from '@/components/post/view-page'
import { parsePageNumber } from '@/lib/addresses/pagination'
import { params } from '@/lib/content'

export const dynamicParams = false

/** The first page has no number in its address (`list/[view]`). */
interface Props {
  params: Promise<{ lang: string; view: string; page?: string }>
}

export const generateStaticParams = () => params.viewPages()

async function load(props: Props) {
  const { lang, view, page = '1' } = await props.params
  return (await findViewPage(lang, view, parsePageNumber(page))) ?? notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return buildViewMetadata(await load(props))
}

export default async function SomeViewPage(props: Props) {
  return <ViewPage {...(await load(props))} />
}
