import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { parse } from 'yaml'
import { assembleRelease, healthPath, shareData, startCommand } from './assemble-release'
import { startEnvironment } from './start-environment'

/** Checks without Docker that the Dockerfile starts the server as the tests of a release do (`e2e/run.ts`). */
const dockerfile = readFileSync('Dockerfile', 'utf8').replaceAll('\\\n', '')
const lines = dockerfile.split('\n').filter((line) => /^[A-Z]+ /.test(line))
const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')))
const compose = parse(readFileSync('compose.yaml', 'utf8'), { merge: true })

test('images have a version, and the last one is not root', () => {
  assert.match(lines[0] ?? '', /^ARG NODE=\d+\.\d+\.\d+-[\w-]+$/)
  assert.ok(lines.filter((line) => line.startsWith('FROM ')).every((line) => /^FROM node:\$\{NODE\}/.test(line)))
  assert.ok(last.includes('USER node'))
  for (const { image } of Object.values<{ image: string }>(compose.services)) assert.match(image, /:[\w${:.}-]+/)
})

test('it is started and asked for its health as a release is', () => {
  assert.ok(last.includes(`CMD ${JSON.stringify(startCommand).replaceAll(',', ', ')}`))
  assert.ok(last.some((line) => line.startsWith('HEALTHCHECK ') && line.includes(healthPath)))
  assert.ok(readFileSync('deploy/Caddyfile', 'utf8').includes(`health_uri ${healthPath}`))
})

test('it is started with the environment of a release, by Docker and systemd', () => {
  const unit = readFileSync('deploy/blog.service', 'utf8')
  for (const [name, value] of Object.entries(startEnvironment)) {
    assert.ok(last.some((line) => line.startsWith('ENV ') && line.split(' ').includes(`${name}=${value}`)))
    assert.ok(unit.split('\n').includes(`Environment=${name}=${value}`))
  }
})

test('it is built from the lock file, and no secret goes in', () => {
  assert.ok(lines.some((line) => / npm ci$/.test(line)))
  assert.ok(!lines.some((line) => /^(?:ARG|ENV|COPY).*(?:SECRET|TOKEN|KEY)/.test(line)))
  assert.match(readFileSync('.dockerignore', 'utf8'), /^\.env\*$/m)
  for (const [name, value] of Object.entries<string>(compose.services.web1.environment)) {
    if (/SECRET|TOKEN/.test(name)) assert.equal(value, `\${${name}:-}`)
  }
})

test('instances and proxy share one folder of files, which each image can write', () => {
  const folder = compose.services.web1.environment.ASSETS
  const [volume, ...rest] = compose.services.web1.volumes[0].split(':')
  assert.deepEqual(rest, [folder])
  assert.ok(Object.hasOwn(compose.volumes, volume))
  assert.ok(compose.services.proxy.volumes.includes(`${volume}:${folder}:ro`))
  assert.ok(readFileSync('deploy/Caddyfile', 'utf8').includes(`{$ASSETS:${folder}}`))
  const made = last.indexOf(`RUN mkdir -p ${folder} && chown node:node ${folder}`)
  assert.ok(made > 0 && made < last.indexOf('USER node'))
})

test('systemd serves the current release as it is started elsewhere, and may write where it counts', () => {
  const unit = readFileSync('deploy/blog.service', 'utf8')
  assert.match(unit, new RegExp(`^ExecStart=/usr/bin/${startCommand.join(' ')}$`, 'm'))
  assert.match(unit, /^WorkingDirectory=(.*)\/releases\/current$[\s\S]*^ReadWritePaths=\1\/releases \1\/\.data$/m)
})

test('all releases of a site count in one database', (context) => {
  const site = mkdtempSync(path.join(tmpdir(), 'release-'))
  context.after(() => rmSync(site, { recursive: true }))
  for (const started of ['releases/1', 'releases/2/apps/blog']) {
    mkdirSync(path.join(site, started), { recursive: true })
    shareData(site, path.join(site, started))
    writeFileSync(path.join(site, started, '.data/counts.db'), started)
    assert.equal(readFileSync(path.join(site, '.data/counts.db'), 'utf8'), started)
  }
})

test('a release has what serves it, and not what its builder knows', async (context) => {
  const site = mkdtempSync(path.join(tmpdir(), 'release-'))
  context.after(() => rmSync(site, { recursive: true }))
  const built = ['.next/standalone/server.js', '.next/standalone/.env', 'server/index.js', 'public/icon.svg']
  const more = [
    '.generated/front.json',
    '.generated/server-words.json',
    '.next/prerender-manifest.json',
    '.next/server/missing.json',
    '.next/server/route-cache/ko.html',
    '.next/static/a.css',
  ]
  for (const file of [...built, ...more]) {
    mkdirSync(path.join(site, path.dirname(file)), { recursive: true })
    writeFileSync(path.join(site, file), '')
  }
  writeFileSync(path.join(site, '.next/required-server-files.json'), '{}')
  const release = await assembleRelease(site, path.join(site, 'release'))
  for (const file of [...more, 'server/index.js', 'public/icon.svg'])
    assert.ok(existsSync(path.join(release, file)), file)
  for (const file of ['.env', 'server.js']) assert.ok(!existsSync(path.join(release, file)), file)
})
