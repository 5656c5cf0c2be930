import { tsImport } from 'tsx/esm/api'

const { adapter } = await tsImport('./adapter.ts', import.meta.url)

/** `adapterPath` of `next.config.js`: Next imports it without a compiler. */
export default adapter
