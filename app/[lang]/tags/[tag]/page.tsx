import { params } from '@/lib/content'

export { default, generateMetadata } from './page/[page]/page'

export const dynamicParams = false

export const generateStaticParams = () => params.tags()
