import '@/app/papers.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { buildPapersMetadata, findPapersPage, PapersPage } from '@/components/papers/papers-page'
import { params } from '@/lib/content'

export const dynamicParams = false

type Props = PageProps<'/[lang]/papers/[facet]/[value]'>

export const generateStaticParams = () => params.papers()

async function load(props: Props) {
  const { lang, facet, value } = await props.params
  const data = findPapersPage(lang, facet, value)
  if (!data || (facet === 'by' && data.value === 'year')) notFound() // this is `/papers`
  return data
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return buildPapersMetadata(await load(props))
}

export default async function SomePapersPage(props: Props) {
  return <PapersPage {...(await load(props))} />
}
