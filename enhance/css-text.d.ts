/** Style sheets are bundled as text (`build/assets/build-assets.ts`). */
declare module '*.css' {
  const text: string
  // biome-ignore lint/style/noDefaultExport: what esbuild makes of a file of text
  export default text
}
