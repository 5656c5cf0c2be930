import { params } from '@/lib/content'

export { default, generateMetadata } from './page/[page]/page'

export const revalidate = 60
export const dynamicParams = false

export const generateStaticParams = () => params.views()
