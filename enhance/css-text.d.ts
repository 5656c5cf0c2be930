/** Style sheets are bundled as text (`build/assets/build-assets.ts`). */
declare module '*.css' {
  const text: string
  // biome-ignore lint/style/noDefaultExport: esbuild's text loader exports it
  export default text
}
