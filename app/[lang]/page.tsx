export { default, generateMetadata } from './page/[page]/page'

export const revalidate = 60
