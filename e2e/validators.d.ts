/** What the tests use of packages that have no types. */

declare module '@adobe/structured-data-validator' {
  export default class Validator {
    constructor(vocabulary: object)
    validate(
      extracted: object,
    ): Promise<{ issueMessage: string; severity: 'ERROR' | 'WARNING'; path?: object[]; rootType: string }[]>
  }
}

declare module '@marbec/web-auto-extractor' {
  export default class WebAutoExtractor {
    constructor(options: { addLocation: boolean; embedSource: string[] })
    parse(html: string): { jsonld: Record<string, object[]>; errors: object[] }
  }
}

declare module '@vercel/next' {
  export const build: import('@vercel/build-utils').BuildV2
}
