/** The host application around a mini program: what all API models share. */
import type { MiniPlatform } from '../../platform'
import type { Bundle } from '../bundle'
import type { Frame } from './frame'
import type { Launch } from './launch'
import type { PageStack } from './page-stack'
import { plain, recordCall } from './record'

type Listener = (value: unknown) => void

export class Host {
  isOffline = false
  /** True once the user has agreed to the privacy guide, in this run. */
  hasAgreedToPrivacy = false
  /** Id of the `open-type="agreePrivacyAuthorization"` button that was pressed last. */
  agreedButton: string | undefined
  clipboard = ''
  readonly platform: MiniPlatform
  private readonly listeners = new Map<string, Set<Listener>>()

  constructor(
    readonly bundle: Bundle,
    readonly launch: Launch,
    readonly pages: PageStack,
    readonly frame: Frame,
  ) {
    this.platform = bundle.platform
  }

  get isAlipay() {
    return this.platform === 'alipay'
  }

  /** Redraw the bars. */
  redraw() {
    this.frame.draw(this.pages)
  }

  listen(event: string, listener: unknown) {
    if (typeof listener !== 'function') return
    const known = this.listeners.get(event) ?? new Set()
    this.listeners.set(event, known.add(listener as Listener))
  }

  forget(event: string, listener: unknown) {
    if (typeof listener === 'function') this.listeners.get(event)?.delete(listener as Listener)
    else this.listeners.delete(event)
  }

  announce(event: string, value?: unknown) {
    this.listeners.get(event)?.forEach((listener) => listener(value))
  }

  isHeard(event: string) {
    return (this.listeners.get(event)?.size ?? 0) > 0
  }

  /**
   * The user shares the page on top, through the host's menu or a button.
   *
   * @returns what the page wants to be shared; the path of the page when it says nothing
   */
  async share(from: 'menu' | 'button', hook = 'onShareAppMessage'): Promise<Record<string, unknown>> {
    const page = this.pages.top
    if (page && typeof page.instance[hook] !== 'function') throw new Error(`${page.path} cannot be shared: it has no ${hook}`)
    const given = (await this.pages.hook(page, hook, { from, target: from === 'button' ? {} : undefined })) as Record<string, unknown> | undefined
    const card: Record<string, unknown> = { path: page?.path, ...plain(given) }
    recordCall('#share', [card])
    return card
  }
}
