import type { Room } from '@/lib/i18n/authors/room'

/** What a server says to who started it: a build writes it as plain text for `server/`, with `{0}` for what is given. */
export const serving = {
  ready: (milliseconds: string, address: string) => `Ready in ${milliseconds} ms: ${address}`,
  trusted:
    'Clients are told apart by X-Forwarded-For, as one proxy in front of this server writes it. Without a proxy: PROXIES=0',
  portTaken: (port: string, other: string) =>
    `Port ${port} is in use. Stop what uses it, or take another: PORT=${other} npm start`,
  portForbidden: (port: string) =>
    `Port ${port} may not be opened by this user. Take one above 1023: PORT=3000 npm start`,
  noAddress: (address: string) =>
    `HOSTNAME: ${address} is no address of this machine. Leave it unset to listen on all.`,
  stranger: (host: string, name: string) =>
    `Refused a request for the host ${host}. If it is yours: ALLOWED_HOSTS=${name}`,
  slowStop: 'Stopped with requests that took over 10 s.',
  countsOff: 'COUNTS_URL is off, and pages were built with counts: build with COUNTS_URL=off.',
  builtWith: (name: string, given: string, value: string) =>
    `${name} is ${given}, and pages were built with ${value}, which is used: build again to change it.`,
  hidden: 'set',
  none: 'none',
} satisfies Room
