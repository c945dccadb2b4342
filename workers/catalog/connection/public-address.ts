import { AppError } from '../../../shared/errors.ts'

const FIX = 'Use the public https:// address of the affiliate program.'

/**
 * Refuses an address that would make us ask our own network, or send a secret in the clear. What a
 * name resolves to cannot be seen from here; Cloudflare does not route to private addresses.
 */
export function assertPublicAddress(address: string, field: string): void {
  const url = new URL(address)
  if (url.protocol !== 'https:') {
    throw new AppError('invalid_input', `${field}: ${address} is not an https:// address.`, {
      field,
      fix: FIX,
    })
  }
  if (isPrivateHost(url.hostname)) {
    throw new AppError('invalid_input', `${field}: ${url.hostname} is not a public address.`, {
      field,
      fix: FIX,
    })
  }
}

/** By a host name as URL writes it: 2130706433 and 0x7f.1 have become 127.0.0.1 by then. */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/\.$/, '')
  if (host.startsWith('[')) return isPrivateV6(host.slice(1, -1))
  const bytes = /^(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(host)?.slice(1).map(Number)
  if (bytes) return isPrivateV4(bytes)
  return !host.includes('.') || /\.(localhost|local|internal|intranet|lan|home|arpa)$/.test(host)
}

function isPrivateV4([a = 0, b = 0, c = 0]: number[]): boolean {
  return (
    [0, 10, 127].includes(a) ||
    a >= 224 ||
    (a === 100 && b >= 64 && b < 128) ||
    (a === 169 && b === 254) ||
    (a === 172 && b >= 16 && b < 32) ||
    (a === 192 && (b === 168 || (b === 0 && (c === 0 || c === 2)))) ||
    (a === 198 && (b === 18 || b === 19 || (b === 51 && c === 100))) ||
    (a === 203 && b === 0 && c === 113)
  )
}

/** Only global unicast is public, and of that not what wraps a v4 address or is for documents. */
function isPrivateV6(host: string): boolean {
  const isGlobal = /^[23][0-9a-f]{3}:/.test(host)
  return !isGlobal || /^(2001:0?:|2001:db8:|2002:)/.test(host)
}
