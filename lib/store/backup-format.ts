import { captureRulesSchema } from '../mapping/capture-rules.ts'
import { choiceListSchema } from '../mapping/choice-list.ts'
import { dayCountsSchema } from '../mapping/health/day-counts.ts'
import { mappingSchema } from '../mapping/mapping.ts'
import { partnerSchema, profileSchema } from '../mapping/profile.ts'
import { upgradeMapping } from '../mapping/upgrade.ts'
import { versionSchema } from '../mapping/version.ts'
import { z } from '../mapping/zod.ts'
import { dealSchema, runSchema } from './schema.ts'
import { upgradeDeal } from './upgrade-deal.ts'

const format = 'dealbridge'
const version = 3

const backupSchema = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  exportedAt: z.iso.datetime(),
  deals: z.array(dealSchema),
  mappings: z.array(mappingSchema),
  mappingVersions: z.array(versionSchema),
  choiceLists: z.array(choiceListSchema),
  profiles: z.array(profileSchema),
  /** Absent in exports made before values of records could be taught. */
  captureRules: z.array(captureRulesSchema).default([]),
  defaultProfile: z.uuid().optional(),
  runs: z.array(runSchema),
  /** Absent in exports made before fills were counted; then those of the runs are. */
  dayCounts: z.array(dayCountsSchema).optional(),
  /** Our company's only answers, in exports of the first version. */
  partner: partnerSchema.optional(),
})
export type Backup = z.infer<typeof backupSchema>

/** An export in today's form; a sentence where it is none, zod's finding where it is damaged. */
export function readBackup(json: unknown): z.ZodSafeParseResult<Backup> | string {
  if (!isRecord(json) || json.format !== format) return 'This file is not a Dealbridge export.'
  if (json.version === version) return backupSchema.safeParse(json)
  if (json.version === 2) return backupSchema.safeParse(fromSecond(json))
  if (json.version === 1) return backupSchema.safeParse(fromSecond(fromFirst(json)))
  const found = JSON.stringify(json.version)?.slice(0, 20) ?? 'none'
  return `This export has version ${found}, and this Dealbridge reads versions 1 to ${version}.`
}

/** The first version had one profile without a name, no lists and no versions. */
function fromFirst(json: Record<string, unknown>): Record<string, unknown> {
  const mappings = Array.isArray(json.mappings) ? json.mappings.map(upgradeMapping) : json.mappings
  return { ...json, mappings, mappingVersions: [], choiceLists: [], profiles: [] }
}

/** Registrations had neither id nor history. */
function fromSecond(json: Record<string, unknown>): Record<string, unknown> {
  return { ...json, version, deals: Array.isArray(json.deals) ? json.deals.map(upgradeDeal) : json.deals }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
