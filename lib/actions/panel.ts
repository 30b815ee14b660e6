import browser from 'webextension-polyfill'

interface SidePanel {
  open(where: { windowId: number }): Promise<void>
}

/**
 * Opens the panel beside the page (Chrome) or the sidebar (Firefox). Browsers open it only straight from a click or a
 * key: nothing may be awaited before. Answers false where it did not open.
 */
export async function openPanel(windowId: number): Promise<boolean> {
  const { sidePanel } = browser as unknown as { sidePanel?: SidePanel }
  try {
    await (sidePanel ? sidePanel.open({ windowId }) : browser.sidebarAction.open())
    return true
  } catch {
    return false
  }
}
