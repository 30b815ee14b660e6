export interface Branch {
  value: string
  label: string
  children?: Branch[]
}

/** Product lines of which two have a part of the same name. */
export const solutionAreas: Branch[] = [
  {
    value: 'cloud',
    label: 'Cloud',
    children: [
      { value: 'cloud-migration', label: 'Migration' },
      { value: 'cloud-monitoring', label: 'Monitoring' },
    ],
  },
  {
    value: 'data',
    label: 'Data',
    children: [
      { value: 'data-lake', label: 'Data lake' },
      { value: 'data-monitoring', label: 'Monitoring' },
    ],
  },
  { value: 'other', label: 'Other' },
]

/**
 * A tree of one choice as the ARIA Authoring Practices describe it: a press on a branch opens or closes it, a press on
 * another node chooses it, and once more takes it back; the arrow keys and the space bar do the same.
 */
export function treeView(branches: Branch[], labelledBy: string, onChange: (value: string) => void): HTMLElement {
  const tree = document.createElement('ul')
  tree.setAttribute('role', 'tree')
  tree.setAttribute('aria-labelledby', labelledBy)
  let chosen = ''
  const choose = (value: string) => {
    chosen = chosen === value ? '' : value
    for (const node of tree.querySelectorAll<HTMLElement>('[aria-selected]'))
      node.setAttribute('aria-selected', String(node.dataset.value === chosen))
    onChange(chosen)
  }
  const nodeOf = ({ value, label, children }: Branch): HTMLElement => {
    const node = document.createElement('li')
    node.setAttribute('role', 'treeitem')
    node.dataset.value = value
    node.tabIndex = -1
    node.innerHTML = `<span>${label}</span>`
    node.setAttribute(children ? 'aria-expanded' : 'aria-selected', 'false')
    const group = document.createElement('ul')
    group.setAttribute('role', 'group')
    group.hidden = true
    group.append(...(children ?? []).map(nodeOf))
    if (children) node.append(group)
    const open = (on: boolean) => {
      node.setAttribute('aria-expanded', String(on))
      group.hidden = !on
    }
    const act = () => (children ? open(group.hidden) : choose(value))
    node.addEventListener('click', event => {
      event.stopPropagation()
      act()
    })
    node.addEventListener('keydown', event => {
      event.stopPropagation()
      if (event.key === ' ' || event.key === 'Enter') act()
      if (children && event.key === 'ArrowRight') open(true)
      if (children && event.key === 'ArrowLeft') open(false)
    })
    return node
  }
  tree.append(...branches.map(nodeOf))
  return tree
}
