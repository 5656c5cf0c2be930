import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseSvg } from './svg'
import { findActive } from './svg-safety'

const find = (inner: string) => findActive(parseSvg(`<svg viewBox="0 0 9 9" width="9" height="9">${inner}</svg>`)!.root)

const hostile = [
  '<script>1</script>',
  '<SCRIPT href="x.js"/>',
  '<g><a href="javascript:alert(1)"><text>a</text></a></g>',
  '<a href="java&#x0A;script:alert(1)"><text>a</text></a>',
  '<a href="&#106;avascript:alert(1)"><text>a</text></a>',
  '<a href=" \u0001javascript:alert(1)"><text>a</text></a>',
  '<a xlink:href="JaVaScRiPt:alert(1)"><text>a</text></a>',
  '<a href="data:text/html,x"><text>a</text></a>',
  '<a href="//evil.example"><text>a</text></a>',
  '<a><animate attributeName="href" values="#a;javascript:alert(1)"/><text>a</text></a>',
  '<a><set attributeName="href" to="javascript:alert(1)"/><text>a</text></a>',
  '<rect onclick="x()"/>',
  '<g ONLOAD="x()"/>',
  '<use href="https://evil.example/x.svg#a"/>',
  '<use xlink:href="other.svg#a"/>',
  '<image href="https://evil.example/x.png"/>',
  '<image xlink:href="x.png"/>',
  '<image href="data:image/svg+xml;base64,AAAA"/>',
  '<style>rect{fill:src("https://evil.example/x")}</style>',
  '<filter><feImage href="https://evil.example/x.png"/></filter>',
  '<foreignObject><p>a</p></foreignObject>',
  '<rect style="fill:url(http://evil.example/x)"/>',
  '<rect style="fill:u\\72l(http://evil.example/x)"/>',
  '<rect fill="url(  \'//evil.example/x#a\' )"/>',
  '<rect mask="url(x.svg#a)"/>',
  '<style>rect{background:url(//evil.example/x)}</style>',
  '<style>@import "https://evil.example/x.css";</style>',
  '<style>@\\69mport "x.css";</style>',
  '<style><![CDATA[@font-face{font-family:a;src:url("https://evil.example/f")}]]></style>',
  '<style>rect{background:image-set("https://evil.example/x" 1x)}</style>',
]
for (const inner of hostile) {
  test(`a drawing must not execute or load: ${inner}`, () => assert.ok(find(inner)))
}

const harmless = [
  '<defs><linearGradient id="a"/></defs><rect fill="url(#a)" style="stroke:url(\'#a\'); mask: url( #a )"/>',
  '<use href="#a"/><use xlink:href="#a"/><textPath href="#a">한글</textPath>',
  '<a href="https://example.org/paper"><text>paper</text></a><a href="/posts/lora"><text>LoRA</text></a>',
  '<style>.cls-1{fill:#c00} text{font-family:"Inter",sans-serif}</style><rect class="cls-1"/>',
  '<style>@font-face{font-family:a;src:url(data:font/woff2;base64,AAAA)}</style>',
  '<image href="data:image/png;base64,AAAA"/><image xlink:href="data:image/jpeg;base64,AAAA"/>',
  '<style>@namespace svg url(http://www.w3.org/2000/svg); svg|rect{fill:red}</style>',
  '<g id="data:1" aria-label="data: accuracy of image(1)"/>',
  '<text>javascript: and url(https://example.org) are words here; one=1</text>',
]
for (const inner of harmless)
  test(`a harmless drawing is allowed: ${inner}`, () => assert.equal(find(inner), undefined))
