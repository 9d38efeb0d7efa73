/** What pages hear that ask a gateway, without one: what a test says for each path. */
export type Reply = [status: number, body: unknown] | 'down' | 'silent'

/** Answers all that is fetched from now on; a body that is no text goes as JSON. Returns the paths asked for, as they come. */
export function gatewayAnswers(answer: (path: string) => Reply): string[] {
  const asked: string[] = []
  globalThis.fetch = ((path: string) => {
    asked.push(path)
    const reply = answer(path)
    if (reply === 'down') return Promise.reject(new TypeError('Failed to fetch'))
    if (reply === 'silent') return new Promise(() => {})
    const [status, body] = reply
    return Promise.resolve({ status, headers: new Map(), text: () => Promise.resolve(typeof body === 'string' ? body : JSON.stringify(body)) } as unknown as Response)
  }) as typeof fetch
  return asked
}

/** Sets the clock of a page while its timers go on. */
export const clockAt = (now: number): void =>
  void jest.useFakeTimers({ doNotFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'queueMicrotask', 'requestAnimationFrame', 'nextTick', 'setImmediate'], now })

/** No gateway and the real clock again. */
export function forgetGateway(): void {
  jest.useRealTimers()
  Reflect.deleteProperty(globalThis, 'fetch')
}
