import type { NextRequest } from 'next/server'
import { lifetimes } from '@/lib/api/lifetimes'
import { findPostByUrl, oembedFormats, renderOembed } from '@/lib/machines/oembed'

const types = { json: 'application/json', xml: 'text/xml' }

/** `GET /api/oembed?url=&format=`: how other sites embed a link to a post (https://oembed.com). */
export function GET(request: NextRequest) {
  const { searchParams } = request.nextUrl
  const [url = '', format = 'json'] = [searchParams.get('url') ?? undefined, searchParams.get('format') ?? undefined]
  const known = oembedFormats.find((one) => one === format)
  if (!known) return refuse(501, `format is not one of ${oembedFormats.join(', ')}: ${format}`)
  if (!URL.canParse(url)) return refuse(400, 'url is not an absolute address')
  const post = findPostByUrl(new URL(url))
  if (!post) return refuse(404, 'there is no post at this address')
  return new Response(renderOembed(post, known), {
    headers: {
      'Content-Type': `${types[known]}; charset=utf-8`,
      'Cache-Control': lifetimes.text,
      'Access-Control-Allow-Origin': '*',
      'X-Robots-Tag': 'noindex',
    },
  })
}

function refuse(status: number, message: string): Response {
  return new Response(`${message}\n`, {
    status,
    headers: { 'Cache-Control': lifetimes.none, 'Access-Control-Allow-Origin': '*' },
  })
}
