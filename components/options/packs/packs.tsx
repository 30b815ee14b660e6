import '../studio/lists.css'
import type { Lockable, Managed } from '../../../lib/store/managed-policy.ts'
import { Locked } from '../locked.tsx'
import { ExportPack } from './export-pack.tsx'
import { ImportPack } from './import-pack.tsx'
import { PresetPacks } from './preset-packs.tsx'

/** Mappings to hand on, without any deal's data: out to a file, in from one. */
export function Packs({ managed, say }: { managed: Managed; say(status: string): void }) {
  const isLocked = (...names: Lockable[]) => names.some(name => managed.locked.includes(name))
  return (
    <>
      <h3>Packs</h3>
      <p className="muted">
        A pack holds mappings, their choice lists, and what the values of a CRM’s records are, for a colleague or
        another computer. No value of a deal or of your company is in it.
      </p>
      <PresetPacks packs={managed.packs} say={say} />
      <Locked when={isLocked('export')}>
        <ExportPack say={say} />
      </Locked>
      <Locked when={isLocked('import', 'mappings')}>
        <ImportPack say={say} />
      </Locked>
    </>
  )
}
