import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { buildViewMetadata, findViewPage, ViewPage } from '@/components/post/view-page'
import { params } from '@/lib/content'

export const revalidate = 60
export const dynamicParams = false

type Props = PageProps<'/[lang]/list/[view]'>

export const generateStaticParams = () => params.views()

async function load(props: Props) {
  const { lang, view } = await props.params
  return (await findViewPage(lang, view, 1)) ?? notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return buildViewMetadata(await load(props))
}

export default async function ViewFirstPage(props: Props) {
  return <ViewPage {...(await load(props))} />
}
