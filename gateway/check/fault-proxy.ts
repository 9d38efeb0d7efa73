import { connect, createServer, type Socket } from 'node:net'

/** How often, of 1, each thing goes wrong with a request or its answer. */
export interface Faults {
  losesRequest: number
  losesAnswer: number
  /** The request arrives twice; the second answer goes nowhere. */
  repeats: number
  /** Requests of others overtake it meanwhile. */
  delaysRequest: number
  delaysAnswer: number
  longestDelayMs: number
}

export const NO_FAULTS: Faults = { losesRequest: 0, losesAnswer: 0, repeats: 0, delaysRequest: 0, delaysAnswer: 0, longestDelayMs: 0 }
export const BAD_NETWORK: Faults = { losesRequest: 0.01, losesAnswer: 0.01, repeats: 0.02, delaysRequest: 0.02, delaysAnswer: 0.02, longestDelayMs: 60 }

export interface FaultProxy {
  port: number
  /** How many requests or answers were lost, repeated, late. */
  counts: { requests: number; lost: number; repeated: number; delayed: number }
  close(): void
}

/**
 * Stands between phones and a gateway as a network that cannot be trusted. Each piece that a phone sends is one request,
 * because it sends the next one only when it has its answer.
 */
export function startFaultProxy(to: number, faults: Faults, random: () => number): Promise<FaultProxy> {
  const counts = { requests: 0, lost: 0, repeated: 0, delayed: 0 }
  const sockets = new Set<Socket>()
  const happens = (share: number) => share > 0 && random() < share
  const known = (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => sockets.delete(socket))
    return socket
  }
  const upstream = () => known(connect({ port: to, host: '127.0.0.1', noDelay: true }))
  const sendLate = (isLate: boolean, socket: Socket, piece: Buffer) => {
    if (!isLate) return void socket.write(piece)
    counts.delayed++
    setTimeout(() => !socket.destroyed && socket.write(piece), random() * faults.longestDelayMs)
  }

  const server = createServer({ noDelay: true }, (phone) => {
    known(phone)
    const gateway = upstream()
    gateway.on('close', () => phone.destroy())
    phone.on('close', () => gateway.destroy())
    phone.on('data', (piece) => {
      counts.requests++
      if (happens(faults.losesRequest)) {
        counts.lost++
        return phone.destroy()
      }
      if (happens(faults.repeats)) {
        counts.repeated++
        const other = upstream()
        sendLate(happens(0.5), other, piece)
        // Long enough for its answer, which nobody reads.
        setTimeout(() => other.destroy(), 1000)
        other.resume()
      }
      sendLate(happens(faults.delaysRequest), gateway, piece)
      return undefined
    })
    gateway.on('data', (piece) => {
      if (happens(faults.losesAnswer)) {
        counts.lost++
        return phone.destroy()
      }
      sendLate(happens(faults.delaysAnswer), phone, piece)
      return undefined
    })
  })
  return new Promise((done) =>
    server.listen(0, '127.0.0.1', () =>
      done({
        port: (server.address() as { port: number }).port,
        counts,
        close() {
          server.close()
          for (const socket of sockets) socket.destroy()
        },
      }),
    ),
  )
}
