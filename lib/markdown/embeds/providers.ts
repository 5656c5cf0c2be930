import { addressOf, findVideo } from './youtube'

/**
 * The sites whose addresses become cards: one table, from an address to its id, its canonical address and its frame.
 * `lib/site` reads it for the content security policy: no other module is imported.
 */

/** What an address names. */
export interface Found {
  /** Same for all addresses of one thing. */
  id: string
  /** The canonical address. */
  page: string
  /** What a card is called until its title has been fetched. */
  name?: string
  /** Address of its frame, if there is one without facts. */
  frame?: string
}

export interface Rule {
  label: string
  /** Matched with the host, without `www.` or `m.`, and the path. */
  pattern: RegExp
  /** @returns undefined for an address of the site that names no such thing */
  find(groups: Record<string, string | undefined>, url: URL): Found | undefined
  /** What the policy allows for its frames; a provider without it has none. */
  origin?: string
  /** Proportions of its frame: width to height, or its height in pixels. */
  shape?: { ratio: number } | { height: number }
}

/** First path segments of github.com that are no owners. */
const githubPages =
  /^(?:about|apps|collections|codespaces|contact|customer-stories|enterprise|events|explore|features|issues|join|login|marketplace|new|notifications|orgs|organizations|pricing|pulls|search|security|settings|site|sponsors|stars|team|topics|trending|users)$/i

export const rules = {
  youtube: {
    label: 'YouTube',
    pattern:
      /^(?:(?:music\.)?youtube(?:-nocookie)?\.com\/(?:(?:watch|playlist)|(?:embed|shorts|live|v)\/(?<video>[\w-]+))|youtu\.be\/(?<short>[\w-]+))\/?$/,
    find: ({ video, short }, url) => findVideo(video ?? short, url),
    origin: 'https://www.youtube-nocookie.com',
    shape: { ratio: 16 / 9 },
  },
  vimeo: {
    label: 'Vimeo',
    pattern:
      /^(?:player\.)?vimeo\.com\/(?:video\/|channels\/[\w-]+\/|groups\/[\w-]+\/videos\/|showcase\/\d+\/video\/|album\/\d+\/video\/)?(?<id>\d{5,12})(?:\/(?<key>[\da-f]{8,12}))?\/?$/,
    find: ({ id, key: given }, { searchParams }) => {
      const key = given ?? /^[\da-f]{8,12}$/.exec(searchParams.get('h') ?? '')?.[0] // of an unlisted video
      return {
        id: id!,
        page: `https://vimeo.com/${id}${key ? `/${key}` : ''}`,
        frame: addressOf(`https://player.vimeo.com/video/${id}`, { h: key, dnt: 1 }),
      }
    },
    origin: 'https://player.vimeo.com',
    shape: { ratio: 16 / 9 },
  },
  x: {
    label: 'X',
    pattern:
      /^(?:mobile\.)?(?:twitter|x)\.com\/(?:i\/web|(?<user>\w{1,15}))\/status(?:es)?\/(?<id>\d{5,20})(?:\/(?:photo|video)\/\d)?\/?$/,
    find: ({ user = 'i', id }) => ({
      id: id!,
      page: `https://x.com/${user}/status/${id}`,
      name: user === 'i' ? undefined : `@${user}`,
      frame: `https://platform.twitter.com/embed/Tweet.html?id=${id}&dnt=true`,
    }),
    origin: 'https://platform.twitter.com',
    shape: { height: 560 },
  },
  bluesky: {
    label: 'Bluesky',
    pattern: /^bsky\.app\/profile\/(?<user>did:[a-z]+:[\w.:-]+|[\w.-]+\.[a-z]{2,})\/post\/(?<id>[a-z\d]{10,16})\/?$/i,
    // Its frame wants the permanent name of the account: one that is written, or has been fetched.
    find: ({ user, id }) => ({
      id: `${user}/${id}`,
      page: `https://bsky.app/profile/${user}/post/${id}`,
      name: `@${user}`,
      ...(user!.startsWith('did:') && { frame: frameBluesky(user!, id!) }),
    }),
    origin: 'https://embed.bsky.app',
    shape: { height: 480 },
  },
  gist: {
    label: 'Gist',
    pattern: /^gist\.github\.com\/(?:(?<user>[\w-]+)\/)?(?<id>[\da-f]{20,32}|\d{1,9})(?:\.js|\/[\da-f]{40})?\/?$/i,
    find: ({ user, id }, { hash, searchParams }) => {
      const file = /^#file-[\w.-]+$/.exec(hash)?.[0] ?? ''
      const named = searchParams.get('file') // of the script that embeds one file
      const part = file || (named ? `#file-${named.toLowerCase().replace(/[^\w-]+/g, '-')}` : '')
      const owner = user ? `${user}/` : ''
      return { id: id! + part, page: `https://gist.github.com/${owner}${id}${part}`, name: `gist ${owner}${id}` }
    },
  },
  codepen: {
    label: 'CodePen',
    pattern:
      /^codepen\.io\/(?<user>(?:team\/)?[\w-]+)\/(?:pen|full|details|embed|live|debug)\/(?:preview\/)?(?<id>[A-Za-z]{5,10}|[\da-f]{32})\/?$/,
    find: ({ user, id }) => ({
      id: `${user}/${id}`,
      page: `https://codepen.io/${user}/pen/${id}`,
      frame: `https://codepen.io/${user}/embed/${id}?default-tab=result`,
    }),
    origin: 'https://codepen.io',
    shape: { height: 420 },
  },
  huggingface: {
    label: 'Hugging Face Space',
    pattern:
      /^(?:(?:huggingface\.co|hf\.co)\/spaces\/(?<owner>[\w.-]+)\/(?<name>[\w.-]+)|(?<host>[a-z\d][a-z\d-]*-[a-z\d-]*[a-z\d])\.hf\.space)\/?$/i,
    find: ({ owner, name, host }) => {
      const domain = (host ?? `${owner}-${name}`.replace(/[^a-z\d]+/gi, '-')).toLowerCase()
      const frame = `https://${domain}.hf.space`
      return host
        ? { id: domain, page: frame, name: `${domain}.hf.space`, frame }
        : {
            id: `${owner}/${name}`,
            page: `https://huggingface.co/spaces/${owner}/${name}`,
            name: `${owner}/${name}`,
            frame,
          }
    },
    origin: 'https://*.hf.space',
    shape: { height: 600 },
  },
  colab: {
    label: 'Colab',
    pattern: /^colab\.research\.google\.com\/(?<path>(?:github|gist|drive)\/[^?#]+?)\/?$/,
    find: ({ path }) => ({
      id: path!,
      page: `https://colab.research.google.com/${path}`,
      name: /\/([^/]+\.ipynb)$/.exec(path!)?.[1],
    }),
  },
  arxiv: {
    label: 'arXiv',
    pattern:
      /^(?:export\.)?arxiv\.org\/(?:abs|pdf|html)\/(?<id>\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?(?:\.pdf)?\/?$/,
    find: ({ id }) => ({ id: id!, page: `https://arxiv.org/abs/${id}`, name: `arXiv:${id}` }),
  },
  github: {
    label: 'GitHub',
    pattern: /^github\.com\/(?<owner>[A-Za-z\d][A-Za-z\d-]{0,38})\/(?<name>[\w.-]{1,100}?)(?:\.git)?\/?$/,
    find: ({ owner, name }) =>
      githubPages.test(owner!)
        ? undefined
        : { id: `${owner}/${name}`, page: `https://github.com/${owner}/${name}`, name: `${owner}/${name}` },
  },
  pdf: {
    label: 'PDF',
    pattern: /^[^/]+\/.*?(?<file>[^/]+\.pdf)$/i,
    find: ({ file }, { href }) => ({ id: href, page: href, name: decode(file!) }),
  },
} satisfies Record<string, Rule>

export type EmbedProvider = keyof typeof rules

/** Providers whose frames a site can show. */
export type FramedProvider = {
  [Name in EmbedProvider]: (typeof rules)[Name] extends { origin: string } ? Name : never
}[EmbedProvider]

/** Providers with frames, which `embeds` in `site.config.ts` can name. */
export const framedProviders = Object.entries<Rule>(rules).flatMap(([name, { origin }]) =>
  origin ? name : [],
) as FramedProvider[]

/** What `frame-src` allows for a provider. */
export const originOfFrames = (provider: FramedProvider) => rules[provider].origin

/** @param did the permanent name of the account: `did:plc:…` */
export const frameBluesky = (did: string, post: string) =>
  `https://embed.bsky.app/embed/${did}/app.bsky.feed.post/${post}`

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
