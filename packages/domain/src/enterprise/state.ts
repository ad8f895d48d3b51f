/** An enterprise (企业), identified by its unified social credit code. */
export interface Enterprise {
  readonly uscc: string | null;
  readonly name: string;
  readonly province: string;
  readonly city: string;
  /** The group (中央企业集团、兵团) it belongs to, on the group's own word: it may apply through that group's channel. */
  readonly group?: string;
}

export const noEnterprise: Enterprise = { uscc: null, name: '', province: '', city: '' };
