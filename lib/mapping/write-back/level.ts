import { z } from '../zod.ts'

/**
 * How far a value goes into the CRM without a person, lowest first. `leave`: not at all. `write`: into the open record.
 * `confirm`: the record is saved once the person has seen what changes. `auto`: written and saved on its own.
 */
export const writeBackLevels = ['leave', 'write', 'confirm', 'auto'] as const
export const writeBackLevelSchema = z.enum(writeBackLevels)
export type WriteBackLevel = z.infer<typeof writeBackLevelSchema>

/** What a field without a decision does. */
export const usualLevel: WriteBackLevel = 'write'

/** The lowest of some levels; `auto` where there are none. */
export function lowestLevel(levels: WriteBackLevel[]): WriteBackLevel {
  return writeBackLevels.find(level => levels.includes(level)) ?? 'auto'
}

/** A level as it stands in a sentence or a list. */
export const levelNames: Record<WriteBackLevel, string> = {
  leave: 'leave it',
  write: 'write it, I save the record',
  confirm: 'save the record after I confirm',
  auto: 'write and save on its own',
}
