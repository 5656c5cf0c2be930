import '@/app/papers.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { buildPapersMetadata, findPapersPage, PapersPage } from '@/components/papers/papers-page'

type Props = PageProps<'/[lang]/papers'>

async function load(props: Props) {
  return findPapersPage((await props.params).lang, 'by', 'year') ?? notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return buildPapersMetadata(await load(props))
}

export default async function AllPapersPage(props: Props) {
  return <PapersPage {...(await load(props))} />
}
