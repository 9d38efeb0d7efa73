/** WeChat's own component engine (glass-easel), set up to draw into this window. */
import { MiniProgramEnv, glassEasel } from 'glass-easel-miniprogram-adapter'
import type { Bundle } from '../bundle'
import { checkedDocument } from './elements/known'
import { resolvePath } from './module-loader'
import { guarded } from './record'

/** The engine's `EventBubbleStatus.NoDefault`, a const enum that cannot be imported. */
const NO_DEFAULT = 1 as never

type Define = (definition: Record<string, unknown>) => unknown

/** `Page`, `Component` and `Behavior` as they stand while the script of one page or component is read. */
export interface Registrar {
  Page: Define
  Component: Define
  Behavior: Define
}

/** Alipay's component life cycle in WeChat's words. */
function alipayComponent(Component: Define): Define {
  return ({ didMount, didUnmount, onInit, didUpdate: _, props: __, methods, ...rest }) => {
    const run = (hook: unknown, self: unknown) => typeof hook === 'function' && hook.call(self)
    return Component({
      ...rest,
      methods: { ...(methods as object | undefined) },
      lifetimes: {
        attached(this: unknown) {
          run(onInit, this)
          run(didMount, this)
        },
        detached(this: unknown) {
          run(didUnmount, this)
        },
      },
    })
  }
}

export class Engine {
  /** What the global `Page` and `Component` mean at this moment. */
  registrar: Registrar | undefined
  private readonly space
  private readonly backend
  private readonly read = new Set<string>()

  constructor(
    private readonly bundle: Bundle,
    private readonly runScript: (file: string) => void,
  ) {
    glassEasel.globalOptions.writeIdToDOM = true
    const environment = new MiniProgramEnv()
    this.space = environment.createCodeSpace('', true)
    const context = new glassEasel.CurrentWindowBackendContext()
    context.document = checkedDocument(context.document)
    context.onEvent((target, type, detail, options) => {
      const event = new glassEasel.Event(type, detail, options)
      guarded(`event ${type}`, () => glassEasel.Event.dispatchEvent(target, event))
      return event.defaultPrevented() ? NO_DEFAULT : undefined
    })
    this.backend = environment.associateBackend(context)
  }

  /** Draw a page at the end of `box`. */
  createPage(path: string, box: HTMLElement) {
    this.readComponent(path)
    const root = this.backend.createRoot('mp-root', this.space, path)
    const place = document.createElement('span')
    box.appendChild(place)
    return { root, attach: () => root.attach(box as never, place as never) }
  }

  /** Read template, configuration and script of a page or component and of all it uses. Once each. */
  private readComponent(path: string) {
    if (this.read.has(path)) return
    this.read.add(path)
    const config = this.bundle.configs[path] ?? {}
    const used = { ...this.bundle.app.usingComponents, ...config.usingComponents }
    const usingComponents: Record<string, string> = {}
    for (const [name, place] of Object.entries(used)) {
      const target = resolvePath(path, place)
      usingComponents[name] = `/${target}`
      this.readComponent(target)
    }
    const content = this.bundle.templates[path]
    if (!content) throw new Error(`${path} has no template`)
    this.space.addComponentStaticConfig(path, { ...config, usingComponents } as never)
    this.space.addCompiledTemplate(path, { groupList: this.bundle.templates, content, fallbackListenerOnNativeNode: true } as never)
    this.space.componentEnv(path, (scope) => {
      const { Page, Component, Behavior } = scope as unknown as Registrar
      const outer = this.registrar
      this.registrar = { Page, Component: this.bundle.platform === 'alipay' ? alipayComponent(Component) : Component, Behavior }
      try {
        this.runScript(`${path}.js`)
      } finally {
        this.registrar = outer
      }
    })
  }
}
