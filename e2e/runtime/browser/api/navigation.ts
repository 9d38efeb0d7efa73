/** Moves between pages, and the bars around them. */
import { tabsOf } from '../../app-config'
import type { Host } from '../host'
import { Refusal, textOf, type ApiPart } from './part'

export function navigation(host: Host): ApiPart {
  const { pages } = host
  const tabItem = (index: unknown) => {
    const item = tabsOf(host.bundle.app)[Number(index)]
    if (!item) throw new Refusal(`tab ${String(index)} does not exist`)
    if (!tabsOf(host.bundle.app).some(({ pagePath }) => pagePath === pages.top?.path)) throw new Refusal('not TabBar page')
    return item
  }
  const setTitle = (title: unknown) => {
    if (pages.top && title !== undefined) pages.top.title = textOf(title)
    host.redraw()
  }
  const recolour = (background: unknown, front: unknown) => {
    const page = pages.top
    if (!page) return
    page.config = {
      ...page.config,
      ...(background !== undefined && { navigationBarBackgroundColor: textOf(background), titleBarColor: textOf(background) }),
      ...(front !== undefined && { navigationBarTextStyle: textOf(front), navigationBarFrontColor: textOf(front) }),
    }
    host.redraw()
  }
  return {
    later: {
      navigateTo: ({ url }) => pages.navigateTo(textOf(url)),
      redirectTo: ({ url }) => pages.redirectTo(textOf(url)),
      reLaunch: ({ url }) => pages.reLaunch(textOf(url)),
      switchTab: ({ url }) => pages.switchTab(textOf(url)),
      navigateBack: ({ delta }) => pages.navigateBack(delta === undefined ? 1 : Number(delta)),
      setNavigationBarTitle: ({ title }) => setTitle(title),
      setNavigationBarColor: ({ backgroundColor, frontColor }) => recolour(backgroundColor, frontColor),
      setNavigationBar: ({ title, backgroundColor, frontColor }) => {
        setTitle(title)
        recolour(backgroundColor, frontColor)
      },
      setTabBarItem: ({ index, text, iconPath, selectedIconPath }) => {
        const item = tabItem(index)
        if (iconPath !== undefined) Object.assign(item, { iconPath, icon: iconPath })
        if (selectedIconPath !== undefined) Object.assign(item, { selectedIconPath, activeIcon: selectedIconPath })
        item.text = textOf(text)
        item.name = textOf(text)
        host.redraw()
      },
      setTabBarStyle: ({ color, selectedColor, backgroundColor }) => {
        tabItem(0)
        Object.assign(host.bundle.app.tabBar ?? {}, { color, textColor: color, selectedColor, backgroundColor })
        host.redraw()
      },
      hideHomeButton: () => undefined,
      setBackgroundColor: () => undefined,
      setBackgroundTextStyle: () => undefined,
      startPullDownRefresh: () => pages.hook(pages.top, 'onPullDownRefresh'),
      stopPullDownRefresh: () => undefined,
      pageScrollTo: ({ scrollTop, selector }) => {
        const box = pages.top?.box
        if (typeof selector === 'string') box?.querySelector(selector)?.scrollIntoView()
        else box?.scrollTo({ top: Number(scrollTop) })
      },
    },
  }
}
