import type { IncomingMessage } from 'node:http'
import { BlockList, isIPv6 } from 'node:net'

/** IPv4 as IPv6 writes it, `::ffff:192.0.2.1` or `::ffff:c000:201`: what a socket that listens on `::` says of everybody. */
const MAPPED = new BlockList()
MAPPED.addSubnet('::ffff:0:0', 96, 'ipv6')

/** The eight numbers of an IPv6 address, as hexadecimal words without zeros before them. */
function wordsOf(address: string): string[] {
  const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address.replace(/%.*$/, ''))
  const hex = (high: string, low: string) => (Number(high) * 256 + Number(low)).toString(16)
  const plain = dotted ? `${dotted[1]}${hex(dotted[2]!, dotted[3]!)}:${hex(dotted[4]!, dotted[5]!)}` : address.replace(/%.*$/, '')
  const [head, tail] = plain.split('::') as [string, string | undefined]
  const [before, after] = [head, tail ?? ''].map((part) => part.split(':').filter(Boolean)) as [string[], string[]]
  const between = tail === undefined ? [] : Array<string>(8 - before.length - after.length).fill('0')
  return [...before, ...between, ...after].map((word) => Number.parseInt(word, 16).toString(16))
}

/**
 * The address that asks, as the outermost proxy that is believed has seen it.
 *
 * @param proxies how many are believed: each adds the one that it saw to the end of `x-forwarded-for`
 */
export function askerOf({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>, proxies: number): string {
  const forwarded = proxies > 0 ? headers['x-forwarded-for'] : undefined
  const said = typeof forwarded === 'string' ? forwarded.split(',').flatMap((one) => one.trim() || []) : []
  const believed = Math.min(proxies, said.length)
  return believed > 0 ? said[said.length - believed]! : (socket.remoteAddress ?? '')
}

/** Some proxies say the port too, `192.0.2.1:443` or `[2001:db8::1]:443`: each connection has another. */
const WITH_PORT = /^(?:\[([\da-f:.]+)\]|(\d+\.\d+\.\d+\.\d+))(?::\d+)?$/i

/**
 * Whom limits count as one: an IPv4 address, or the /64 of an IPv6 address, since whoever has one has all of it.
 *
 * @param said as Node or a proxy says it; what is no address counts as itself
 */
export function networkOf(said: string): string {
  const [, v6, v4] = (said.includes(':') && WITH_PORT.exec(said)) || []
  const address = v6 ?? v4 ?? said
  // Most are IPv4, and seen to be at a glance.
  if (!address.includes(':') || !isIPv6(address)) return address
  const words = wordsOf(address)
  if (!MAPPED.check(address.replace(/%.*$/, ''), 'ipv6')) return `${words.slice(0, 4).join(':')}::/64`
  return words.slice(6).flatMap((word) => [Number.parseInt(word, 16) >> 8, Number.parseInt(word, 16) & 255]).join('.')
}
