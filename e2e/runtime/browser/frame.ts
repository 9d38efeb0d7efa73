/** Navigation bar and tab bar, drawn by the host around the page. */
import { tabsOf } from '../app-config'
import type { Bundle, PageConfig } from '../bundle'
import type { PageStack } from './page-stack'

const part = (id: string): HTMLElement => {
  const element = document.getElementById(id)
  if (!element) throw new Error(`no #${id}`)
  return element
}

export const stackFrame = () => part('mp-stack')

export class Frame {
  constructor(
    private readonly bundle: Bundle,
    /** The phone's, which may turn while the app is open. */
    public theme: 'light' | 'dark',
  ) {}

  /** Draw both bars for the page on top. */
  draw(pages: PageStack) {
    const page = pages.top
    if (!page) return
    const own = page.config
    const all = this.bundle.app.window ?? {}
    const first = (...names: (keyof PageConfig)[]) =>
      [own, all].flatMap((config) => names.map((name) => config[name])).find((value) => typeof value === 'string') as string | undefined
    part('mp-nav-title').textContent = page.title ?? first('navigationBarTitleText', 'defaultTitle') ?? ''
    const back = part('mp-nav-back')
    back.textContent = pages.open.length > 1 ? '‹' : ''
    back.onclick = () => pages.open.length > 1 && pages.navigateBack()
    const bar = part('mp-nav')
    bar.hidden = first('navigationStyle') === 'custom'
    bar.style.background = this.colour(first('navigationBarBackgroundColor', 'titleBarColor')) ?? '#fff'
    // Each host reads its own name; the colour a call has set stands under both.
    bar.style.color = this.colour(first(this.bundle.platform === 'alipay' ? 'navigationBarFrontColor' : 'navigationBarTextStyle')) ?? 'black'
    this.drawTabs(page.path, pages)
  }

  /** `@name` in a configuration is a colour of the theme. */
  private colour(value: string | undefined): string | undefined {
    return value?.startsWith('@') ? this.bundle.theme?.[this.theme]?.[value.slice(1)] : value
  }

  private drawTabs(shown: string, pages: PageStack) {
    const tabs = tabsOf(this.bundle.app)
    const { color, textColor, selectedColor, backgroundColor } = this.bundle.app.tabBar ?? {}
    const bar = part('mp-tab-bar')
    bar.hidden = !tabs.some(({ pagePath }) => pagePath === shown)
    bar.style.background = this.colour(backgroundColor) ?? '#fff'
    bar.replaceChildren(
      ...tabs.map((tab) => {
        const isShown = tab.pagePath === shown
        const item = document.createElement('div')
        item.className = 'mp-tab'
        item.dataset.page = tab.pagePath
        item.style.color = this.colour(isShown ? selectedColor : (color ?? textColor)) ?? ''
        item.onclick = () => pages.pressTab(tab.pagePath)
        const icon = isShown ? (tab.selectedIconPath ?? tab.activeIcon) : (tab.iconPath ?? tab.icon)
        if (icon) item.appendChild(new Image(27, 27)).src = icon
        item.appendChild(document.createElement('span')).textContent = tab.text ?? tab.name ?? ''
        return item
      }),
    )
  }
}
