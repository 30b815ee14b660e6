import type { Accepts, Chosen, Content, Locked, Option, Write } from '../page/field.ts'

/** Asks which of these options stand for the answer that is being written. */
export type Chooser = (options: Option[]) => Promise<Chosen>

/**
 * What a write did to the control, before any verification. `reason` is one plain sentence. `chose`: keys of the options
 * that a `pick` ended with, by which it is verified from then on.
 */
export type WriteResult = { ok: true; chose?: string[] } | { ok: false; reason: string; candidates?: string[] }

/**
 * How one kind of control is read and written. One file each; the folder's index collects them in order, the first
 * that `matches` wins. A control stands for one answer: a radio group is one control, its `element` the first radio.
 */
export interface Control {
  name: string
  /** True if this element is the one that carries such a control. */
  matches(element: Element): boolean
  /** Other elements that belong to the same control (the rest of a radio group), so that they are not collected again. */
  parts?(element: Element): Element[]
  /** What a person sees as the control, where that is not the element itself: a box around an input without a size. */
  face?(element: Element): Element
  /** What its question stands before, where that is more than the element: a calendar with its heading. */
  frame?(element: Element): Element
  /** Other controls that only help to answer (the country code beside a phone number): no questions of their own. */
  beside?(element: Element): Element[]
  /** What it shows now. */
  read(element: Element): Content
  /** What it would take, as far as the page says. */
  accepts(element: Element): Accepts
  /** Why it must never be written, whatever the plan says. */
  locked?(element: Element): Locked | undefined
  /**
   * Puts the answer in, the way a person would. Resolves when the page has had its chance to react.
   * Must leave the control as it was when it cannot put in the whole answer. `typed`: the page dropped an earlier
   * attempt, so go straight to the stronger way (typing, pressing) where there is one. `choose` answers a `pick`.
   */
  write(element: Element, write: Write, signal: AbortSignal, typed?: boolean, choose?: Chooser): Promise<WriteResult>
  /** True if what the control shows is what was asked for; a page may reformat ("1200" shown as "1,200.00"). */
  holds(element: Element, write: Write): boolean
}
